package app.milestone.view.plans;

/** Names the style classes of plans.css. */
final class PlanStyles {
  static final String START = "start";
  static final String START_TOP = "start-top";
  static final String START_STEP = "start-step";
  static final String START_STEPS = "start-steps";
  static final String START_LINE = "start-line";
  static final String START_BODY = "start-body";
  static final String START_SCROLL = "start-scroll";
  static final String START_HEAD = "start-head";
  static final String START_FORM = "start-form";
  static final String START_CARD = "start-card";
  static final String START_ROW = "start-row";
  static final String START_MILE = "start-mile";
  static final String START_FOOT = "start-foot";
  static final String START_SIDE = "start-side";
  static final String START_PREVIEW = "start-preview";
  static final String START_PACE = "start-pace";
  static final String START_WEEK = "start-week";
  static final String START_DAY = "start-day";
  static final String START_NOTE = "start-note";
  static final String PLAN_CARD = "plan-card";
  static final String START_PLANS = "start-plans";

  private PlanStyles() {}
}
