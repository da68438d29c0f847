#!/usr/bin/env bash
# Builds the Linux packages from target/modules: a .deb and a .tar.gz. Needs dpkg-deb for the .deb.
# package.sh VERSION SQLITE_VERSION
set -euo pipefail
version=$1
sqlite=$2
out=target/installer

# The newest JDK of JAVA_HOME and the usual folder.
newest=0
for compiler in "${JAVA_HOME:-/nowhere}/bin/javac" /usr/lib/jvm/*/bin/javac; do
  [ -x "$compiler" ] || continue
  number=$("$compiler" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  if [ "${number:-0}" -gt "$newest" ]; then
    newest=$number
    tools=$(dirname "$compiler")
  fi
done
[ "$newest" -ge 25 ] || { echo "The packages need a JDK 25 or newer: set JAVA_HOME to one." >&2; exit 1; }

rm -rf "$out"
mkdir -p "$out/modules" "$out/files" "$out/unpacked"
cp installer/CHANGELOG.md LICENSE "$out/files/"
for jar in target/modules/*.jar; do
  case $jar in
    # OpenJFX publishes an empty jar beside each one that holds a module.
    */javafx-*-linux*.jar | */milestone-*.jar) cp "$jar" "$out/modules/" ;;
    */javafx-*.jar | */sqlite-jdbc-*.jar) ;;
    *) cp "$jar" "$out/modules/" ;;
  esac
done

# SQLite's native library is shipped as a file, so that nothing is unpacked into tmp at each start.
case $(uname -m) in
  aarch64) machine=aarch64 ;;
  *) machine=x86_64 ;;
esac
driver=$PWD/target/modules/sqlite-jdbc-$sqlite.jar
(cd "$out/unpacked" && "$tools/jar" --extract --file "$driver")
cp "$out/unpacked/org/sqlite/native/Linux/$machine/libsqlitejdbc.so" "$out/files/"
rm -rf "$out/unpacked/org/sqlite/native"
"$tools/jar" --create --file "$out/modules/sqlite-jdbc-$sqlite.jar" --manifest "$out/unpacked/META-INF/MANIFEST.MF" -C "$out/unpacked" .

"$tools/jpackage" --type app-image --name Milestone --app-version "$version" --dest "$out" \
  --module-path "$out/modules" --module app.milestone/app.milestone.Main --input "$out/files" \
  --add-modules jdk.localedata --jlink-options "--strip-debug --no-man-pages --no-header-files" \
  --icon assets/icons/milestone.png --vendor Milestone \
  --description "A workout tracker for running the mile 30 seconds faster." \
  --java-options -XX:TieredStopAtLevel=1 \
  --java-options --enable-native-access=org.xerial.sqlitejdbc,javafx.graphics \
  --java-options -Djdk.xml.dtd.support=deny \
  --java-options '-Dorg.sqlite.lib.path=$APPDIR'

# One start without a screen writes a cache of the loaded classes, which makes every later start much faster.
# It needs the java command, which the package does not.
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$PWD/$out/Milestone/lib/app/milestone.aot -Dglass.platform=Headless -Dprism.order=sw -Dmilestone.startup.mark=$PWD/$out/painted" \
  "$out/Milestone/bin/Milestone" --demo >/dev/null 2>&1
[ -f "$out/Milestone/lib/app/milestone.aot" ] || { echo "The cache of classes was not written." >&2; exit 1; }
rm -rf "$out/painted" "$out/Milestone/lib/runtime/bin"
printf 'java-options=-XX:AOTCache=$APPDIR/milestone.aot\njava-options=-Xlog:aot*=off\n' >> "$out/Milestone/lib/app/Milestone.cfg"

tar --create --gzip --file "$out/milestone-$version-linux-$machine.tar.gz" --directory "$out" Milestone

if command -v dpkg-deb >/dev/null; then
  case $machine in
    aarch64) architecture=arm64 ;;
    *) architecture=amd64 ;;
  esac
  root=$out/deb
  mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" \
    "$root/usr/share/icons/hicolor/512x512/apps" "$root/usr/share/doc/milestone"
  cp -r "$out/Milestone" "$root/opt/milestone"
  ln -s /opt/milestone/bin/Milestone "$root/usr/bin/milestone"
  cp installer/linux/milestone.desktop "$root/usr/share/applications/"
  cp assets/icons/milestone.png "$root/usr/share/icons/hicolor/512x512/apps/"
  cp LICENSE "$root/usr/share/doc/milestone/copyright"
  sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@SIZE@/$(du -sk "$root/opt" | cut -f1)/" installer/linux/control > "$root/DEBIAN/control"
  chmod -R u=rwX,go=rX "$root"
  dpkg-deb --root-owner-group --build "$root" "$out/milestone_${version}_$architecture.deb"
  rm -rf "$root"
else
  echo "dpkg-deb is missing: no .deb is built." >&2
fi
rm -rf "$out/unpacked" "$out/modules" "$out/files"
ls -l "$out"
