package io.hexline.bootstrap.program;

import io.hexline.bootstrap.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What came of a command. */
record Run(int exitCode, String out, String err) {

    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode = command.execute(arguments);
        command.getOut().flush();
        command.getErr().flush();
        return new Run(exitCode, out.toString(), err.toString());
    }
}
