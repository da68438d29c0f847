package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.session.MoveMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving sessions of the sample season on a real data file. */
final class MoveControllerTest {
  private static final LocalDate TODAY = CalendarDesk.TODAY;
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  private static UUID session(CalendarDesk desk, LocalDate date) {
    return desk.day(date).sessions().getFirst().id();
  }

  private static List<String> titles(CalendarDesk desk, LocalDate date) {
    return desk.day(date).sessions().stream().map(SessionTile::title).toList();
  }

  @Test
  void droppingOnABusyDaySwaps() {
    CalendarDesk desk = CalendarDesk.season(folder);
    UUID powerRun = session(desk, TODAY);
    assertEquals("Swap with Strength", desk.moves.dropText(powerRun, FRIDAY));
    desk.moves.drop(powerRun, FRIDAY);
    assertEquals(List.of("Power Run"), titles(desk, FRIDAY));
    assertEquals(List.of("Strength"), titles(desk, TODAY));
    assertTrue(desk.notice().startsWith("Swapped with Strength on Fri 20 Nov."), desk.notice());
    assertTrue(desk.notice().contains("Thu and Fri are both hard now"), desk.notice());
    assertEquals(FRIDAY, desk.calendar.state().choice().get().orElseThrow().date());
  }

  @Test
  void oneUndoTakesTheSwapBack() {
    CalendarDesk desk = CalendarDesk.season(folder);
    CalendarPage before = desk.calendar.state().page().get();
    desk.moves.drop(session(desk, TODAY), FRIDAY);
    desk.undo();
    assertEquals(before, desk.calendar.state().page().get());
  }

  @Test
  void keepingBothSharesTheDay() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.moves.move(session(desk, TODAY), FRIDAY, MoveMode.KEEP_BOTH);
    assertEquals(2, desk.day(FRIDAY).sessions().size());
    assertEquals(List.of(), titles(desk, TODAY));
  }

  @Test
  void movingOntoARestDaySwapsWithTheRest() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.moves.drop(session(desk, TODAY), SUNDAY);
    assertEquals(List.of("Power Run"), titles(desk, SUNDAY));
    assertEquals(List.of("Rest"), titles(desk, TODAY));
  }

  @Test
  void whatIsLoggedStaysWhereItIs() {
    CalendarDesk desk = CalendarDesk.season(folder);
    UUID done = session(desk, LocalDate.of(2026, 11, 16));
    assertFalse(desk.moves.isMovable(done));
    assertEquals("", desk.moves.dropText(done, FRIDAY));
    desk.moves.drop(done, FRIDAY);
    assertEquals(List.of("Strength"), titles(desk, FRIDAY));
  }

  @Test
  void theArrowsMoveTheChosenSession() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.moves.nudge(1);
    assertEquals(List.of("Power Run"), titles(desk, LocalDate.of(2026, 11, 19)));
    assertEquals(List.of("Hills"), titles(desk, TODAY));
    desk.moves.nudge(-1);
    assertEquals(List.of("Power Run"), titles(desk, TODAY));
  }

  @Test
  void movingAllLaterSessionsSaysTheNewEnd() {
    CalendarDesk desk = CalendarDesk.season(folder);
    UUID powerRun = session(desk, TODAY);
    MovePreview preview = desk.moves.preview(powerRun, TODAY.plusDays(2), MoveMode.SHIFT_LATER);
    assertEquals(
        List.of(
            "16 sessions move by 2 days.",
            "The plan then ends on Tue 8 Dec.",
            "The last test is then on Mon 7 Dec."),
        preview.facts());
  }

  @Test
  void theSentencesNameBothSessionsOfASwapAndNoRestDay() {
    CalendarDesk desk = CalendarDesk.season(folder);
    UUID powerRun = session(desk, TODAY);
    assertEquals(
        List.of("Power Run moves to Fri 20 Nov.", "Strength moves to Wed 18 Nov."),
        desk.moves.preview(powerRun, FRIDAY, MoveMode.SWAP).facts());
    assertEquals(
        List.of("Power Run moves to Sun 22 Nov."),
        desk.moves.preview(powerRun, SUNDAY, MoveMode.SWAP).facts());
  }

  @Test
  void theSentencesNameTheChosenSessionFirstAndATestOnce() {
    CalendarDesk desk = CalendarDesk.season(folder);
    assertEquals(
        List.of("Mile test moves to Fri 4 Dec.", "Strength moves to Sat 5 Dec."),
        desk.moves
            .preview(
                session(desk, LocalDate.of(2026, 12, 5)), LocalDate.of(2026, 12, 4), MoveMode.SWAP)
            .facts());
  }

  @Test
  void thePopoverOffersTheDaysToTheEndOfThePlan() {
    CalendarDesk desk = CalendarDesk.season(folder);
    List<MoveDay> days = desk.moves.days(session(desk, TODAY));
    assertEquals(LocalDate.of(2026, 11, 19), days.getFirst().date());
    assertEquals(LocalDate.of(2026, 12, 6), days.getLast().date());
    assertEquals("Hills", days.getFirst().holds());
    assertTrue(days.getFirst().isBusy());
  }

  @Test
  void theTestBeforeDayOneCanStandOnAnyDayFromTodayOn() {
    LocalDate friday = LocalDate.of(2026, 11, 13);
    CalendarDesk desk = CalendarDesk.testFirst(folder, friday);
    UUID test = session(desk, friday.plusDays(1));
    assertEquals(
        List.of(friday, friday.plusDays(2), friday.plusDays(3)),
        desk.moves.days(test).stream().map(MoveDay::date).limit(3).toList());
    desk.moves.drop(test, friday.plusDays(2));
    assertEquals(List.of("Mile test"), titles(desk, friday.plusDays(2)));
  }

  @Test
  void theArrowsSayWhyASessionStaysWithinThePlan() {
    LocalDate sunday = LocalDate.of(2026, 11, 15);
    CalendarDesk desk = CalendarDesk.testFirst(folder, sunday);
    desk.calendar.choose(LocalDate.of(2026, 11, 16));
    desk.moves.nudge(-7);
    assertEquals(
        "Not moved. A session can stand on any day from Sun 15 Nov to Sat 2 Jan.", desk.notice());
  }
}
