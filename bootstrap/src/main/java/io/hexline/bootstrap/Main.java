package io.hexline.bootstrap;

import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.bootstrap.conformance.ConformCommand;
import io.hexline.bootstrap.database.DatabaseCommand;
import io.hexline.bootstrap.demo.SampleConsole;
import io.hexline.bootstrap.demo.SampleServer;
import io.hexline.bootstrap.serve.ServeCommand;
import io.hexline.bootstrap.session.SimulatedSessions;
import io.hexline.bootstrap.snapshot.SnapshotCommand;
import io.hexline.cli.HexlineCommand;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.file.FileTrouble;
import io.hexline.cli.troubleshooting.HarCommand;
import io.hexline.demo.DemoCommand;
import io.hexline.har.HarRecordings;
import io.hexline.world.snapshot.Snapshots;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import picocli.CommandLine;

/** {@code hexline}. */
public final class Main {

    private static final String SERVE = "serve";
    private static final String BROKEN_PIPE = "Broken pipe";

    private Main() {}

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler(Main::end);
        boolean serves = arguments.length > 0 && arguments[0].equals(SERVE);
        int exitCode = (serves ? HexlineCommand.only(new ServeCommand()) : commandLine()).execute(arguments);
        System.exit(System.out.checkError() ? unwritten(exitCode) : exitCode);
    }

    /** A reader that has gone, such as {@code head}, has had enough; anything else is a failure outside. */
    private static int unwritten(int exitCode) {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write('\n');
            return exitCode;
        } catch (IOException why) {
            if (BROKEN_PIPE.equals(why.getMessage())) {
                return exitCode;
            }
            System.err.println("Not all of the answer could be written: " + FileTrouble.words(why) + ".");
            return Outcome.FAILED.exitCode();
        }
    }

    /** Nothing can be relied on without memory: better no process than half of one. */
    private static void end(Thread thread, Throwable defect) {
        if (defect instanceof OutOfMemoryError) {
            try {
                System.err.println(
                        "Hexline ends: it is out of memory. Give it more: java -Xmx<megabytes>m -jar hexline.jar");
            } finally {
                Runtime.getRuntime().halt(Outcome.FAILED.exitCode());
            }
        }
        defect.printStackTrace();
    }

    /** Every command of the program. */
    public static CommandLine commandLine() {
        return HexlineCommand.commandLine(
                new SimulatedSessions(),
                new DemoCommand(
                        pace -> SampleServer.on(Snapshots.sample()).start(pace),
                        (port, pace) -> SampleConsole.on(Snapshots.sample()).start(port, pace)),
                new ServeCommand(),
                SnapshotCommand.commandLine(),
                DatabaseCommand.commandLine(),
                new ConformCommand(),
                new HarCommand(TroubleshootRecording.on(new HarRecordings())));
    }
}
