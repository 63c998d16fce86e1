package io.hexline.bootstrap;

import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.bootstrap.assembly.SimulatedSessions;
import io.hexline.bootstrap.conformance.ConformCommand;
import io.hexline.bootstrap.demo.SampleServer;
import io.hexline.bootstrap.serve.ServeCommand;
import io.hexline.bootstrap.snapshot.SnapshotCommand;
import io.hexline.cli.HexlineCommand;
import io.hexline.cli.troubleshooting.HarCommand;
import io.hexline.demo.DemoCommand;
import io.hexline.har.HarRecordings;
import io.hexline.world.snapshot.Snapshots;
import picocli.CommandLine;

/** {@code hexline}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Every command of the program. */
    public static CommandLine commandLine() {
        return HexlineCommand.commandLine(
                new SimulatedSessions(),
                new DemoCommand(pace -> SampleServer.on(Snapshots.sample()).start(pace)),
                new ServeCommand(),
                SnapshotCommand.commandLine(),
                new ConformCommand(),
                new HarCommand(TroubleshootRecording.on(new HarRecordings())));
    }
}
