package app.milestone.controller;

import app.milestone.storage.Preferences;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What the window does for backups.
 *
 * @param copies reads copies of the data while the data is read and written
 * @param distant works with files on disks that may not answer, beside all else
 * @param backups where backups always go
 * @param quarantine where data that was replaced is kept
 * @param chooseFolder asks for a folder
 * @param restore closes the data, puts a backup in its place, opens it and says the words
 * @param copy puts words on the clipboard
 * @param keep remembers the second folder
 */
public record BackupLinks(
    Background copies,
    Background distant,
    Path backups,
    Path quarantine,
    Consumer<Consumer<Path>> chooseFolder,
    BiConsumer<Path, String> restore,
    Consumer<String> copy,
    Consumer<Preferences.Backups> keep) {}
