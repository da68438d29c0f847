package app.milestone.model.plan;

import java.util.ArrayList;
import java.util.List;

/** Writes a prescription in its stored notation: a line per step, fields parted by tabs. */
final class PrescriptionWriter {
  private final StringBuilder text = new StringBuilder();

  private PrescriptionWriter() {}

  static String write(Prescription prescription) {
    PrescriptionWriter writer = new PrescriptionWriter();
    writer.line(prescription.type().name(), prescription.hard() ? "hard" : "light");
    writer.line("title", prescription.title());
    writer.optional("tile", prescription.tile());
    writer.optional("detail", prescription.detail());
    writer.optional("headline", prescription.headline());
    writer.optional("summary", prescription.summary());
    writer.optional("purpose", prescription.purpose());
    prescription.advice().forEach(advice -> writer.line("advice", advice));
    writer.steps(prescription.steps());
    return writer.text.toString();
  }

  private void steps(List<Step> steps) {
    steps.forEach(this::step);
  }

  private void step(Step step) {
    switch (step) {
      case Step.Run run ->
          line("run", run.measure(), run.target().name(), run.mark().name(), run.text());
      case Step.Rest rest -> line("rest", rest.time(), rest.text());
      case Step.Repeat repeat -> repeat(repeat);
      case Step.Exercise exercise -> exercise(exercise);
      case Step.Choice choice -> choice(choice);
      case Step.Note note -> line("note", note.mark().name(), note.text());
      case Step.Test test -> line("test", test.kind().name());
    }
  }

  private void repeat(Step.Repeat repeat) {
    line("repeat", repeat.times(), repeat.text());
    steps(repeat.steps());
    line("between");
    steps(repeat.between());
    line("end");
  }

  private void exercise(Step.Exercise exercise) {
    line(
        "exercise",
        exercise.sets(),
        exercise.unit().name(),
        exercise.amount(),
        exercise.eachSide() ? "sides" : "whole",
        exercise.name(),
        exercise.text());
  }

  private void choice(Step.Choice choice) {
    List<Object> fields = new ArrayList<>(List.of("choice", choice.text()));
    for (Step.Choice.Option option : choice.options()) {
      fields.add(option.name());
      fields.add(option.time().map(Measure.Time::toString).orElse(""));
    }
    line(fields.toArray());
  }

  private void optional(String key, String value) {
    if (!value.isEmpty()) {
      line(key, value);
    }
  }

  private void line(Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      text.append(i == 0 ? "" : "\t").append(escape(fields[i].toString()));
    }
    text.append('\n');
  }

  private static String escape(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
