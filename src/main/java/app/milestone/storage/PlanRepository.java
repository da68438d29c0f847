package app.milestone.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the plan files that the runner added. */
public final class PlanRepository {
  private final Database database;

  public PlanRepository(Database database) {
    this.database = database;
  }

  /** All added plans by name. */
  public List<CustomPlan> all() {
    return database.read(
        sql -> sql.list("select * from custom_plan order by name, id", PlanRepository::plan));
  }

  public Optional<CustomPlan> find(UUID plan) {
    return database.read(
        sql -> sql.first("select * from custom_plan where uuid = ?", PlanRepository::plan, plan));
  }

  static CustomPlan plan(Row row) throws SQLException {
    return new CustomPlan(row.uuid("uuid"), row.text("name"), row.text("plan"));
  }

  public void add(UndoStep step, CustomPlan plan) {
    database.write(step, sql -> insert(sql, plan));
  }

  static void insert(Sql sql, CustomPlan plan) throws SQLException {
    sql.run(
        "insert into custom_plan (uuid, name, plan) values (?, ?, ?)",
        plan.id(),
        plan.name(),
        plan.text());
  }

  /** Gives the plan of the same id another name and text; runs that have begun stay. */
  public void replace(UndoStep step, CustomPlan plan) {
    database.write(
        step,
        sql ->
            sql.run(
                "update custom_plan set name = ?, plan = ? where uuid = ?",
                plan.name(),
                plan.text(),
                plan.id()));
  }

  public void delete(UndoStep step, UUID plan) {
    database.write(step, sql -> sql.run("delete from custom_plan where uuid = ?", plan));
  }
}
