#!/usr/bin/env bash
# Builds the macOS disk image from target/modules.
# package.sh VERSION SQLITE_VERSION
set -euo pipefail
version=$1
sqlite=$2
out=target/installer
tools=$(/usr/libexec/java_home -v 25+)/bin

rm -rf "$out"
mkdir -p "$out/modules" "$out/files" "$out/unpacked" "$out/milestone.iconset"
cp installer/CHANGELOG.md LICENSE "$out/files/"
for jar in target/modules/*.jar; do
  case $jar in
    # OpenJFX publishes an empty jar beside each one that holds a module.
    */javafx-*-mac*.jar | */milestone-*.jar) cp "$jar" "$out/modules/" ;;
    */javafx-*.jar | */sqlite-jdbc-*.jar) ;;
    *) cp "$jar" "$out/modules/" ;;
  esac
done

# SQLite's native library is shipped as a file, so that nothing is unpacked into tmp at each start.
case $(uname -m) in
  arm64) machine=aarch64 ;;
  *) machine=x86_64 ;;
esac
driver=$PWD/target/modules/sqlite-jdbc-$sqlite.jar
(cd "$out/unpacked" && "$tools/jar" --extract --file "$driver")
cp "$out/unpacked/org/sqlite/native/Mac/$machine/libsqlitejdbc.dylib" "$out/files/"
rm -rf "$out/unpacked/org/sqlite/native"
"$tools/jar" --create --file "$out/modules/sqlite-jdbc-$sqlite.jar" --manifest "$out/unpacked/META-INF/MANIFEST.MF" -C "$out/unpacked" .

for size in 16 32 128 256 512; do
  sips -z $size $size assets/icons/milestone.png --out "$out/milestone.iconset/icon_${size}x$size.png" >/dev/null
done
iconutil --convert icns "$out/milestone.iconset" --output "$out/milestone.icns"

"$tools/jpackage" --type dmg --name Milestone --app-version "$version" --dest "$out" \
  --module-path "$out/modules" --module app.milestone/app.milestone.Main --input "$out/files" \
  --add-modules jdk.localedata --icon "$out/milestone.icns" --vendor Milestone --license-file LICENSE \
  --description "A workout tracker for running the mile 30 seconds faster." \
  --java-options -XX:TieredStopAtLevel=1 \
  --java-options --enable-native-access=org.xerial.sqlitejdbc,javafx.graphics \
  --java-options -Djdk.xml.dtd.support=deny \
  --java-options '-Dorg.sqlite.lib.path=$APPDIR'
rm -rf "$out/unpacked" "$out/modules" "$out/files" "$out/milestone.iconset" "$out/milestone.icns"
ls -l "$out"
