/** Milestone: a desktop workout tracker for running the mile 30 seconds faster. */
module app.milestone {
  requires atlantafx.base;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires java.management;
  requires java.sql;
  requires javafx.controls;
  requires org.snakeyaml.engine;
  requires org.xerial.sqlitejdbc;

  exports app.milestone to
      javafx.graphics;
}
