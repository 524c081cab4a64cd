@echo off
rem Starts, tests and builds Quarterboard on Windows; the same verbs as ./quarterboard. See "quarterboard help".
setlocal EnableExtensions EnableDelayedExpansion
cd /d "%~dp0"
set "VERB=%~1"
if "%VERB%"=="" set "VERB=help"
set "NAME=%~2"

if "%VERB%"=="help" goto help
for %%V in (run test prove bench package bundle screenshots) do if "%VERB%"=="%%V" goto known
echo quarterboard: There is no verb called %VERB%. 1>&2
goto help

:known
call :find_jdk
if errorlevel 1 (
    echo quarterboard: JDK 25 is missing. Install one ^(for instance Eclipse Temurin 25^) and set JAVA_HOME to its folder. 1>&2
    exit /b 1
)
where mvn >nul 2>nul
if errorlevel 1 (
    echo quarterboard: Maven 3.8 or newer is missing. Install it and add its bin folder to PATH. 1>&2
    exit /b 1
)
goto %VERB%

:run
call :build_if_stale
if errorlevel 1 exit /b 1
call :class_path
"%JAVA_HOME%\bin\java" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -cp "!CP!" org.quarterboard.embedded.EmbeddedQuarterboard
exit /b %errorlevel%

:package
call :build
exit /b %errorlevel%

:test
call :find_chromium
call mvn -B -ntp verify
exit /b %errorlevel%

:screenshots
call :find_chromium
call mvn -B -ntp verify -Dtest=NoUnitTest -Dsurefire.failIfNoSpecifiedTests=false "-Dit.test=*BrowserIT" "-Dscreenshots=%CD%\docs\screenshots"
exit /b %errorlevel%

:bundle
call :build
if errorlevel 1 exit /b 1
findstr /c:"A production mode bundle build is not needed" target\build.log >nul
if errorlevel 1 (
    echo The bundle was rebuilt; commit src\main\bundles\prod.bundle.
) else (
    echo No browser code of our own goes into the bundle, so Vaadin's ready-made one is used and nothing is to be rebuilt.
)
exit /b 0

:prove
if "%NAME%"=="" set "NAME=all"
set "KNOWN="
for %%P in (kills kills-imports all) do if "%NAME%"=="%%P" (
    set "KNOWN=1"
    call :find_chromium
    call :java_of_tests org.quarterboard.prove.ImportKills
    if errorlevel 1 exit /b 1
    call :java_of_tests org.quarterboard.prove.PackagedKills
    if errorlevel 1 exit /b 1
)
for %%P in (kills kills-marks all) do if "%NAME%"=="%%P" (
    set "KNOWN=1"
    call :java_of_tests org.quarterboard.prove.MarkKills
    if errorlevel 1 exit /b 1
)
for %%P in (kills kills-packs all) do if "%NAME%"=="%%P" (
    set "KNOWN=1"
    call :java_of_tests org.quarterboard.prove.PackKills
    if errorlevel 1 exit /b 1
)
for %%P in (editors all) do if "%NAME%"=="%%P" (
    set "KNOWN=1"
    call :java_of_tests org.quarterboard.prove.EditorsProof
    if errorlevel 1 exit /b 1
)
for %%P in (disk) do if "%NAME%"=="%%P" (
    set "KNOWN=1"
    call :java_of_tests org.quarterboard.prove.DatabaseKills
    if errorlevel 1 exit /b 1
    rem A small disk can be made by root on Linux alone; elsewhere it says so.
    call :java_of_tests org.quarterboard.prove.FullDisk
    if errorlevel 1 exit /b 1
    call :java_of_tests org.quarterboard.prove.PackDisk
    if errorlevel 1 exit /b 1
)
for %%P in (attack all) do if "%NAME%"=="%%P" (
    set "KNOWN=1"
    call :java_of_tests org.quarterboard.prove.disclosure.DisclosureAttack
    if errorlevel 1 exit /b 1
)
for %%P in (mutation all) do if "%NAME%"=="%%P" (
    set "KNOWN=1"
    for %%R in (statistics readers) do (
        call mvn -B -ntp -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage@%%R
        if errorlevel 1 exit /b 1
        call :java_of_tests org.quarterboard.prove.MutationReport %%R
        if errorlevel 1 exit /b 1
    )
)
for %%P in (fuzz all) do if "%NAME%"=="%%P" (
    set "KNOWN=1"
    set "MORE_LIBRARIES=-Pfuzz"
    call :java_of_tests org.quarterboard.prove.fuzz.Fuzzing
    if errorlevel 1 exit /b 1
)
if not defined KNOWN (
    echo quarterboard: There is no proof called %NAME%: kills, kills-imports, kills-marks, kills-packs, editors, disk, attack, fuzz, mutation. 1>&2
    exit /b 1
)
exit /b 0

:bench
if "%NAME%"=="all" set "NAME="
if "%NAME%"=="import" (
    set "HEAP=-Xmx512m"
    call :java_of_tests org.quarterboard.bench.ImportBench
    exit /b !errorlevel!
)
if "%NAME%"=="report" (
    call :java_of_tests org.quarterboard.bench.ReportBench
    exit /b !errorlevel!
)
if "%NAME%"=="workbook" (
    call :java_of_tests org.quarterboard.bench.WorkbookBench
    exit /b !errorlevel!
)
if "%NAME%"=="start" (
    call :java_of_tests org.quarterboard.bench.StartBench
    exit /b !errorlevel!
)
if "%NAME%"=="kpi8" (
    call :java_of_tests org.quarterboard.bench.Kpi8Bench
    exit /b !errorlevel!
)
if "%NAME%"=="charts" (
    call :java_of_tests org.quarterboard.bench.ChartBench
    exit /b !errorlevel!
)
if "%NAME%"=="disclosure" (
    call :java_of_tests org.quarterboard.bench.DisclosureBench
    exit /b !errorlevel!
)
if "%NAME%"=="binding" (
    call :java_of_tests org.quarterboard.bench.BindingBench
    exit /b !errorlevel!
)
if "%NAME%"=="pack" (
    set "MORE_LIBRARIES=-Pbench-pack"
    call :java_of_tests org.quarterboard.bench.pack.PackBench
    exit /b !errorlevel!
)
if "%NAME%"=="disparity" (
    set "HEAP=-Xmx1g"
    call :java_of_tests org.quarterboard.bench.DisparityBench
    exit /b !errorlevel!
)
if "%NAME%"=="trends" (
    set "HEAP=-Xmx1g"
    set "MORE_LIBRARIES=-Pbench"
    call :java_of_tests org.quarterboard.bench.TrendsBench
    exit /b !errorlevel!
)
if not "%NAME%"=="" (
    echo quarterboard: There is no measurement called %NAME%: import, report, workbook, start, kpi8, charts, trends, disparity, disclosure, binding, pack. 1>&2
    exit /b 1
)
set "HEAP=-Xmx512m"
call :java_of_tests org.quarterboard.bench.ImportBench
if errorlevel 1 exit /b 1
set "HEAP="
call :java_of_tests org.quarterboard.bench.ReportBench
if errorlevel 1 exit /b 1
call :java_of_tests org.quarterboard.bench.WorkbookBench
if errorlevel 1 exit /b 1
call :java_of_tests org.quarterboard.bench.StartBench
if errorlevel 1 exit /b 1
call :java_of_tests org.quarterboard.bench.Kpi8Bench
if errorlevel 1 exit /b 1
call :java_of_tests org.quarterboard.bench.ChartBench
if errorlevel 1 exit /b 1
call :java_of_tests org.quarterboard.bench.DisclosureBench
if errorlevel 1 exit /b 1
call :java_of_tests org.quarterboard.bench.BindingBench
if errorlevel 1 exit /b 1
set "MORE_LIBRARIES=-Pbench-pack"
call :java_of_tests org.quarterboard.bench.pack.PackBench
if errorlevel 1 exit /b 1
set "MORE_LIBRARIES="
set "HEAP=-Xmx1g"
call :java_of_tests org.quarterboard.bench.DisparityBench
if errorlevel 1 exit /b 1
set "MORE_LIBRARIES=-Pbench"
call :java_of_tests org.quarterboard.bench.TrendsBench
exit /b %errorlevel%

:help
echo quarterboard run                  start the portal with demonstration data and a database of its own
echo quarterboard test                 run every check
echo quarterboard prove [kills^|editors^|disk^|attack] the long proofs; results under docs\proofs
echo quarterboard bench [import^|start^|kpi8^|charts^|trends^|disparity^|disclosure^|binding^|pack] measurements; results under docs\bench
echo quarterboard package              build target\quarterboard.jar
echo quarterboard bundle               rebuild the browser bundle, if the project has one of its own
echo quarterboard screenshots          take the screenshots of docs\screenshots again
echo quarterboard help                 this text
if "%VERB%"=="help" exit /b 0
exit /b 1

rem Folders count too: a deleted file changes only its folder. What the build itself writes to frontend does not.
:build_if_stale
if exist target\built if exist target\app\quarterboard.jar if exist target\embedded (
    powershell -NoProfile -Command "$built = (Get-Item target\built).LastWriteTimeUtc; $files = @(Get-Item pom.xml) + @(Get-ChildItem .mvn, src\main -Recurse) + @(Get-ChildItem frontend -Recurse -File | Where-Object { $_.FullName -notmatch '\\frontend\\(generated\\|index\.html$)' }); if ($files | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 1 }"
    if not errorlevel 1 exit /b 0
)
call :build
exit /b %errorlevel%

:build
echo Building Quarterboard (the first time, libraries are fetched: some minutes)
if not exist target mkdir target
if exist target\built del target\built
type nul >target\building
call mvn -B -DskipTests -Dstyle.color=never package >target\build.log 2>&1
if errorlevel 1 (
    findstr /b "[ERROR]" target\build.log
    echo quarterboard: The build failed. All of it is in target\build.log. 1>&2
    exit /b 1
)
if exist target\app rmdir /s /q target\app
"%JAVA_HOME%\bin\java" -Djarmode=tools -jar target\quarterboard.jar extract --destination target\app >nul
if errorlevel 1 exit /b 1
rem The time at which the build began: what was edited meanwhile is newer.
move /y target\building target\built >nul
exit /b %errorlevel%

:class_path
set "CP=target\app\quarterboard.jar"
for %%J in (target\embedded\*.jar) do set "CP=!CP!;%%J"
exit /b 0

:java_of_tests
call :build_if_stale
if errorlevel 1 exit /b 1
call mvn -B -ntp -q %MORE_LIBRARIES% test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.fileSeparator=/ -Dmdep.outputFile=target\test.classpath
if errorlevel 1 exit /b 1
rem The class path is longer than a command may be: it goes through an argument file.
>target\test.args echo -cp
>>target\test.args echo "target/test-classes;target/classes;\
>>target\test.args type target\test.classpath
>>target\test.args echo "
"%JAVA_HOME%\bin\java" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Duser.timezone=UTC %HEAP% @target\test.args %1 %2
exit /b %errorlevel%

:find_jdk
if defined JAVA_HOME (
    call :is_jdk_25 "%JAVA_HOME%"
    if not errorlevel 1 exit /b 0
)
for /f "delims=" %%J in ('where java 2^>nul') do (
    call :is_jdk_25 "%%~dpJ.."
    if not errorlevel 1 (
        set "JAVA_HOME=%%~dpJ.."
        exit /b 0
    )
)
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do (
    call :is_jdk_25 "%%~D"
    if not errorlevel 1 (
        set "JAVA_HOME=%%~D"
        exit /b 0
    )
)
exit /b 1

:is_jdk_25
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
findstr /r /c:"^JAVA_VERSION=.25[.\"]" "%~1\release" >nul
exit /b %errorlevel%

:find_chromium
if not defined CHROMIUM for %%B in ("%ProgramFiles%\Chromium\Application\chrome.exe" "%ProgramFiles%\Google\Chrome\Application\chrome.exe" "%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe") do if exist %%B set "CHROMIUM=%%~B"
set PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
exit /b 0
