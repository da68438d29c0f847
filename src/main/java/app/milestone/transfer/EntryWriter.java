package app.milestone.transfer;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Rep;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.CustomPlan;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes each kind of record with its fields. */
final class EntryWriter {
  private final JsonGenerator json;
  private final RecordWriter fields;

  EntryWriter(JsonGenerator json) {
    this.json = json;
    this.fields = new RecordWriter(json);
  }

  void write(ArchiveEntry entry) throws IOException {
    json.writeStartObject();
    switch (entry) {
      case ArchiveEntry.Person person -> settings(person.settings());
      case ArchiveEntry.Added added -> plan(added.plan());
      case ArchiveEntry.Tested tested -> test(tested.test());
      case ArchiveEntry.Started started -> run(started.run(), started.planText());
      case ArchiveEntry.Planned planned -> session(planned.session());
      case ArchiveEntry.Paused paused -> pause(paused.pause());
      case ArchiveEntry.Aimed aimed -> goal(aimed.goal());
      case ArchiveEntry.Paced paced -> source(paced.source());
      case ArchiveEntry.Logged logged -> log(logged.entry());
    }
    json.writeEndObject();
  }

  private void settings(Settings settings) throws IOException {
    fields
        .word("units", settings.units())
        .word("firstWeekday", settings.firstWeekday())
        .number("dayStartHour", settings.dayStartHour())
        .word("sex", settings.sex())
        .number("birthYear", settings.birthYear())
        .real("variationFraction", settings.variation());
  }

  private void plan(CustomPlan plan) throws IOException {
    fields.text("id", plan.id()).text("name", plan.name()).text("plan", plan.text());
  }

  private void test(TestResult test) throws IOException {
    fields
        .text("id", test.id())
        .word("kind", test.kind())
        .text("date", test.date())
        .time("enteredMillis", test.entered())
        .flag("fourLaps", test.fourLaps())
        .time("timeMillis", test.time())
        .word("scheme", test.scheme())
        .times("lapMillis", test.laps())
        .flag("lapsDisputed", test.lapsDisputed())
        .word("surface", test.surface())
        .words("conditions", test.conditions())
        .number("temperatureCelsius", test.temperature())
        .number("effort", test.effort())
        .text("notes", test.notes())
        .flag("estimated", test.estimated());
  }

  private void run(Run run, String plan) throws IOException {
    fields
        .text("id", run.id())
        .text("planKey", run.planId())
        .text("planName", run.planName())
        .text("credit", run.credit())
        .number("cycles", run.cycles())
        .text("start", run.start())
        .text("joined", run.joined())
        .text("stopped", run.stopped())
        .number("gainMillis", run.gainMillis())
        .text("baselineTest", run.baselineTest())
        .text("retest", run.retest())
        .text("plan", plan);
  }

  private void session(PlannedSession session) throws IOException {
    fields
        .text("id", session.id())
        .text("run", session.runId())
        .text("slot", session.slotKey())
        .number("attempt", session.attempt())
        .number("cycle", session.cycle())
        .number("week", session.week())
        .number("day", session.day())
        .text("original", session.original())
        .text("scheduled", session.scheduled())
        .text("date", session.date())
        .text("content", session.content());
  }

  private void pause(Pause pause) throws IOException {
    fields
        .text("id", pause.id())
        .text("run", pause.runId())
        .text("from", pause.from())
        .text("until", pause.until());
  }

  private void goal(Goal goal) throws IOException {
    fields
        .text("id", goal.id())
        .text("run", goal.runId())
        .word("rule", goal.rule())
        .text("sourceTest", goal.sourceTest())
        .time("mileMillis", goal.value())
        .text("setOn", goal.setOn());
  }

  private void source(PaceSource source) throws IOException {
    fields
        .text("id", source.id())
        .text("run", source.runId())
        .word("kind", source.kind())
        .text("sourceTest", source.sourceTest())
        .time("fiveKMillis", source.fiveK())
        .text("from", source.from());
  }

  private void log(LogEntry entry) throws IOException {
    fields
        .text("id", entry.id())
        .text("session", entry.plannedId())
        .text("date", entry.date())
        .word("state", entry.state())
        .word("type", entry.type())
        .text("title", entry.title())
        .text("content", entry.prescription())
        .time("goalMileMillis", entry.paces().goalMile())
        .time("fiveKMillis", entry.paces().fiveK());
    figures(entry.figures());
    fields
        .word("skipReason", entry.skipReason())
        .text("test", entry.testId())
        .text("entered", entry.entered());
    reps(entry.figures().reps());
  }

  private void figures(Figures figures) throws IOException {
    fields
        .number("effort", figures.effort())
        .word("feeling", figures.feeling())
        .number("durationSeconds", figures.seconds())
        .flag("durationEstimated", figures.secondsEstimated())
        .number("distanceMetres", figures.metres())
        .flag("distanceEstimated", figures.metresEstimated())
        .text("notes", figures.notes());
  }

  private void reps(List<Rep> reps) throws IOException {
    if (reps.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("reps");
    for (Rep rep : reps) {
      json.writeStartObject();
      fields
          .number("group", rep.group())
          .number("index", rep.index())
          .number("timeMillis", rep.millis())
          .number("distanceMetres", rep.metres())
          .number("count", rep.count())
          .flag("done", rep.done());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
