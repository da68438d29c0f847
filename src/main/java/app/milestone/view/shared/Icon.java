package app.milestone.view.shared;

import app.milestone.model.plan.SessionType;

/**
 * Names the icons drawn for this product: each is one path on a 24 x 24 grid, stroke 1.75, no fill.
 */
public enum Icon {
  CALENDAR(
      "M7.5 3v3.5M16.5 3v3.5M4 9.5h16M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0"
          + " 0 1-2-2V7a2 2 0 0 1 2-2z"),
  PROGRESS("M4 4v14a2 2 0 0 0 2 2h14M8 15l4-5 3 3 5-7"),
  LOG("M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"),
  PLANS("M9 4L3.5 6.5v13.5L9 17.5l6 2.5 5.5-2.5V4L15 6.5 9 4zM9 4v13.5M15 6.5V20"),
  SETTINGS(
      "M4 7h9M17 7h3M17 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM4 17h3M11 17h9M11 17a2 2 0 1"
          + " 1-4 0 2 2 0 0 1 4 0z"),
  STRENGTH("M7 6.5v11M3.5 9.5v5M17 6.5v11M20.5 9.5v5M7 12h10"),
  POWER("M13 3L5 13.5h6L10 21l9-11.5h-6.5L13 3z"),
  RECOVERY(
      "M6.5 17.5C4 10.5 9.5 4.5 20 4.5c0 9.5-4.5 14-10.5 14-1.2 0-2.2-.3-3-1zM4 21c"
          + "1.8-4.5 4.5-8 8.5-10"),
  HILLS("M2.5 19l7-12 4.3 7.3 2.2-3.3 5.5 8h-19z"),
  ENDURANCE("M5 19a9 9 0 1 1 14 0M12 14.5l4-5.5"),
  TEST(
      "M12 21a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM12 13.5V9.7M9.5 2.8h5M12 2.8V6"
          + "M18 7.5l1.5-1.5"),
  REST("M20 14.5A8.2 8.2 0 1 1 9.5 4a6.6 6.6 0 0 0 10.5 10.5z"),
  FLAG("M5.5 21V4M5.5 5c4.5-2.5 7.5 2 13.5 0v9.5c-6 2-9-2.5-13.5 0"),
  CHECK("M5 12.5l4.5 4.5L19 7.5"),
  LEFT("M14.5 6l-6 6 6 6"),
  RIGHT("M9.5 6l6 6-6 6"),
  DOWN("M6 9.5l6 6 6-6"),
  UP("M6 14.5l6-6 6 6"),
  SEARCH("M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20"),
  EXPORT("M12 4v11M7.5 10.5L12 15l4.5-4.5M5 19.5h14"),
  IMPORT("M12 15V4M7.5 8.5L12 4l4.5 4.5M5 19.5h14"),
  PRINT(
      "M7 9V4h10v5M7 17H5.5A1.5 1.5 0 0 1 4 15.5v-5A1.5 1.5 0 0 1 5.5 9h13a1.5 1.5 "
          + "0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6H7z"),
  PLUS("M12 5v14M5 12h14"),
  MINUS("M5 12h14"),
  CLOSE("M6 6l12 12M18 6L6 18"),
  UNDO("M8.5 4.5L4 9l4.5 4.5M4 9h10.5a5.25 5.25 0 0 1 0 10.5H11"),
  INFO("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7h.01"),
  ALERT("M12 4L2.8 20h18.4L12 4zM12 10v4.5M12 17.3h.01"),
  ERROR("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5V13M12 16.4h.01"),
  SWAP("M4 8h14.5M15 4.5L18.5 8 15 11.5M20 16H5.5M9 12.5L5.5 16 9 19.5"),
  SKIP("M6 6l8.5 6L6 18V6zM18 6v12"),
  MORE("M5.5 12h.01M12 12h.01M18.5 12h.01"),
  CLOCK("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.3l3.5 2.2"),
  DISTANCE("M3 12h18M6.5 8.5L3 12l3.5 3.5M17.5 8.5L21 12l-3.5 3.5"),
  EDIT("M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19 4 20zM13.5 7l3.5 3.5"),
  FILE("M7 3h7l5 5v11a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM14 3v5h5"),
  NOTE(
      "M6 4h12a1.5 1.5 0 0 1 1.5 1.5V15l-5 5H6a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 "
          + "0 1 6 4zM19.5 15h-5v5M8.5 8.5h7M8.5 12h4"),
  TRASH("M4 7h16M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13"),
  STREAK(
      "M12 3c.8 4 5.8 5.8 5.8 11.2a5.8 5.8 0 0 1-11.6 0c0-2.6 1.4-4.2 2.6-5.2.3 1.6"
          + " 1.2 2.5 2.2 2.5C12.3 9 10.8 6.3 12 3z"),
  TARGET(
      "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 "
          + "0 0 9zM12 12h.01"),
  REPEAT(
      "M17 3.5L20.5 7 17 10.5M20.5 7H8a4.5 4.5 0 0 0-4.5 4.5M7 20.5L3.5 17 7 13.5M3"
          + ".5 17H16a4.5 4.5 0 0 0 4.5-4.5"),
  JOG("M6.5 7l5 5-5 5M13 7l5 5-5 5"),
  PAUSE("M8.5 6v12M15.5 6v12"),
  FACE_AWFUL("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9.5v.5M15 9.5v.5M8 17c1-2 2.4-3 4-3s3 1 4 3"),
  FACE_POOR(
      "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9.5v.5M15 9.5v.5M8.5 16.2c1-1 2.2-1."
          + "5 3.5-1.5s2.5.5 3.5 1.5"),
  FACE_OK("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9.5v.5M15 9.5v.5M8.5 15.2h7"),
  FACE_GOOD(
      "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9.5v.5M15 9.5v.5M8.5 14.3c1 1.2 2.2 "
          + "1.8 3.5 1.8s2.5-.6 3.5-1.8"),
  FACE_GREAT(
      "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9.3v.5M15 9.3v.5M7.8 13.5h8.4c-.6 2."
          + "5-2.2 3.8-4.2 3.8s-3.6-1.3-4.2-3.8z");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** The icon of a kind of session. */
  public static Icon of(SessionType type) {
    return switch (type) {
      case STRENGTH -> STRENGTH;
      case POWER -> POWER;
      case RECOVERY -> RECOVERY;
      case HILLS -> HILLS;
      case ENDURANCE -> ENDURANCE;
      case RUN -> JOG;
      case TEST -> TEST;
      case REST -> REST;
    };
  }

  /** The path in the syntax of SVG, drawn on a grid of 24 x 24. */
  public String path() {
    return path;
  }
}
