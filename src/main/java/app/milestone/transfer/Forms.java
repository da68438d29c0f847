package app.milestone.transfer;

import java.time.LocalDate;

/** Looks at the form of what every record has, sign by sign: patterns would take far longer. */
final class Forms {
  private static final String ID = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  private static final String DATE = "dddd-dd-dd";

  private Forms() {}

  /** Whether it is a UUID in small letters. */
  static boolean isId(String text) {
    return isLike(ID, text);
  }

  /** Whether it is written as a date; it may still be none. */
  static boolean isDate(String text) {
    return isLike(DATE, text);
  }

  /**
   * The date.
   *
   * @throws java.time.DateTimeException when there is no such day
   */
  static LocalDate date(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private static boolean isLike(String form, String text) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (!isLike(form.charAt(i), text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLike(char form, char sign) {
    boolean digit = sign >= '0' && sign <= '9';
    return switch (form) {
      case 'x' -> digit || sign >= 'a' && sign <= 'f';
      case 'd' -> digit;
      default -> sign == form;
    };
  }
}
