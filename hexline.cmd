@echo off
rem Starts Hexline; builds it first if there is no jar.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%bootstrap\target\hexline.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Hexline needs Java 17 or newer: put its bin folder on PATH, or set JAVA_HOME to it. 1>&2
  exit /b 3
)
if not exist "%JAR%" (
  echo Building Hexline ^(the first time takes about a minute^) ... 1>&2
  call "%ROOT%mvnw.cmd" -B -q -f "%ROOT%pom.xml" -Dmaven.test.skip -Dspotless.check.skip -Dhexline.analyze.skip package 1>&2
  if errorlevel 1 exit /b 3
)
set "TIER=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "TIER=-XX:+TieredCompilation"
"%JAVA%" -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError %TIER% -Xshare:auto -jar "%JAR%" %*
exit /b %ERRORLEVEL%
