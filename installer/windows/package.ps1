# Builds the Windows installer from target/modules. Needs the WiX toolset.
# package.ps1 VERSION SQLITE_VERSION
param([string]$version, [string]$sqlite)
$ErrorActionPreference = "Stop"
$out = "target/installer"
$tools = Join-Path $env:JAVA_HOME "bin"

if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$out/modules", "$out/files", "$out/unpacked" | Out-Null
Copy-Item installer/CHANGELOG.md, LICENSE "$out/files"
# OpenJFX publishes an empty jar beside each one that holds a module.
Get-ChildItem target/modules/*.jar |
  Where-Object { $_.Name -notlike "sqlite-jdbc-*" -and ($_.Name -notlike "javafx-*" -or $_.Name -like "javafx-*-win*") } |
  Copy-Item -Destination "$out/modules"

# SQLite's native library is shipped as a file, so that nothing is unpacked into the temporary folder at each start.
$driver = (Resolve-Path "target/modules/sqlite-jdbc-$sqlite.jar").Path
Push-Location "$out/unpacked"
& "$tools/jar" --extract --file $driver
Pop-Location
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
Copy-Item "$out/unpacked/org/sqlite/native/Windows/x86_64/sqlitejdbc.dll" "$out/files"
Remove-Item -Recurse -Force "$out/unpacked/org/sqlite/native"
& "$tools/jar" --create --file "$out/modules/sqlite-jdbc-$sqlite.jar" --manifest "$out/unpacked/META-INF/MANIFEST.MF" -C "$out/unpacked" .
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

& "$tools/jpackage" --type msi --name Milestone --app-version $version --dest $out `
  --module-path "$out/modules" --module app.milestone/app.milestone.Main --input "$out/files" --add-modules jdk.localedata `
  --vendor Milestone --license-file LICENSE --win-menu --win-shortcut --win-per-user-install `
  --description "A workout tracker for running the mile 30 seconds faster." `
  --java-options "-XX:TieredStopAtLevel=1" `
  --java-options "--enable-native-access=org.xerial.sqlitejdbc,javafx.graphics" `
  --java-options "-Djdk.xml.dtd.support=deny" `
  --java-options "-Dorg.sqlite.lib.path=`$APPDIR"
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
Remove-Item -Recurse -Force "$out/unpacked", "$out/modules", "$out/files"
Get-ChildItem $out
