package app.milestone.view.calendar;

import app.milestone.model.plan.SessionType;
import app.milestone.view.shared.Icon;

/** Knows the icon of each type of session. */
final class TypeIcons {
  private TypeIcons() {}

  static Icon of(SessionType type) {
    return switch (type) {
      case STRENGTH -> Icon.STRENGTH;
      case POWER -> Icon.POWER;
      case RECOVERY -> Icon.RECOVERY;
      case HILLS -> Icon.HILLS;
      case ENDURANCE -> Icon.ENDURANCE;
      case RUN -> Icon.JOG;
      case TEST -> Icon.TEST;
      case REST -> Icon.REST;
    };
  }
}
