package app.milestone.transfer;

import java.util.List;
import java.util.Objects;

/**
 * One thing in a plan file that has to be put right before it can be used.
 *
 * @param line where it is, from 1
 * @param kind what is wrong; its {@link Kind#messageKey()} names the sentence
 * @param arguments what the sentence is filled with
 */
public record PlanProblem(int line, Kind kind, List<String> arguments) {
  public PlanProblem {
    Objects.requireNonNull(kind);
    arguments = List.copyOf(arguments);
  }

  PlanProblem(int line, Kind kind, String... arguments) {
    this(line, kind, List.of(arguments));
  }

  /** What can be wrong; the comment lists the arguments. */
  public enum Kind {
    BAD_YAML("badYaml"),
    TAB("tab"),
    OPEN_QUOTE("openQuote"),
    BAD_ESCAPE("badEscape"),
    NO_COLON("noColon"),
    COLON_IN_TEXT("colonInText"),
    BAD_INDENT("badIndent"),
    MORE_ON_LINE("moreOnLine"),
    /** The bracket that opens, the one that closes. */
    OPEN_BRACKET("openBracket"),
    /** The letter. */
    BAD_START("badStart"),
    BAD_LETTER("badLetter"),
    /** Largest size in KB. */
    TOO_LARGE("tooLarge"),
    /** The most values. */
    TOO_MANY_ENTRIES("tooManyEntries"),
    /** Deepest level. */
    TOO_DEEP("tooDeep"),
    /** The anchor or alias. */
    NO_ALIASES("noAliases"),
    /** The tag. */
    NO_TAGS("noTags"),
    EMPTY("empty"),
    MORE_THAN_ONE("moreThanOne"),
    NOT_A_PLAN("notAPlan"),
    /** The version found, the version known. */
    UNKNOWN_VERSION("unknownVersion"),
    /** What it should be. */
    NOT_FIELDS("notFields"),
    /** The field. */
    NOT_LIST("notList"),
    /** The field. */
    NOT_TEXT("notText"),
    /** The field. */
    MISSING("missing"),
    /** The field, those that fit. */
    UNKNOWN_FIELD("unknownField"),
    /** The field, the line of the first. */
    TWICE("twice"),
    /** The field. */
    BLANK("blank"),
    /** The field, the most letters. */
    TOO_LONG("tooLong"),
    /** The field, what was written, the smallest, the largest. */
    NOT_NUMBER("notNumber"),
    /** The field, what was written. */
    NOT_YES_NO("notYesNo"),
    /** What was written. */
    BAD_KEY("badKey"),
    /** What was written. */
    BAD_LANGUAGE("badLanguage"),
    /** What was written, those that fit. */
    UNKNOWN_TYPE("unknownType"),
    /** What was written, those that fit. */
    UNKNOWN_TARGET("unknownTarget"),
    /** What was written, those that fit. */
    UNKNOWN_TEST("unknownTest"),
    /** What was written, those that fit. */
    UNKNOWN_MARK("unknownMark"),
    /** The fields of which one says what a step is. */
    UNKNOWN_STEP("unknownStep"),
    /** What was written. */
    BAD_STEP("badStep"),
    /** What was written. */
    NO_TARGET("noTarget"),
    /** What was written. */
    BAD_AMOUNT("badAmount"),
    /** The unit, those that fit. */
    UNKNOWN_UNIT("unknownUnit"),
    /** What was written. */
    NOT_TIME("notTime"),
    /** What was written, the smallest, the largest. */
    OUT_OF_BOUNDS("outOfBounds"),
    /** What was written. */
    BACKWARDS("backwards"),
    /** What was written. */
    USUAL_OUTSIDE("usualOutside"),
    /** What was written. */
    BAD_BETWEEN("badBetween"),
    REPS_OR_HOLD("repsOrHold"),
    /** The most. */
    TOO_MANY_STEPS("tooManySteps"),
    /** What was written. */
    UNKNOWN_SESSION("unknownSession"),
    /** What was written. */
    UNKNOWN_OPTION("unknownOption"),
    /** The field, what was written. */
    BAD_NUMBERS("badNumbers"),
    /** The field, the number, the largest. */
    NUMBER_OUTSIDE("numberOutside"),
    WEEKS_OR_DAYS("weeksOrDays"),
    /** The most. */
    TOO_MANY_DAYS("tooManyDays"),
    /** The key. */
    SLOT_TWICE("slotTwice"),
    /** Day, week, cycle. */
    DAY_EMPTY("dayEmpty"),
    /** Day, week, cycle, the other key. */
    DAY_TAKEN("dayTaken"),
    TEST_WITHOUT_STEP("testWithoutStep"),
    STEP_WITHOUT_TEST("stepWithoutTest"),
    REST_WITH_STEPS("restWithSteps"),
    NO_STEPS("noSteps");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Key of the sentence in the message catalogue, such as {@code planFile.unknownType}. */
    public String messageKey() {
      return "planFile." + word;
    }
  }
}
