package io.hexline.cli.troubleshooting;

import io.hexline.application.troubleshooting.CaseFile;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import java.util.List;

/** What would be in a case: the beginning of each file, and how much more there is. */
final class CasePreview {

    private CasePreview() {}

    static void print(List<CaseFile> files, Terminal terminal) {
        terminal.say(Paint.GOOD, "Nothing was written. The case would have these files:");
        for (CaseFile file : files) {
            terminal.blank();
            terminal.say(Paint.QUIET, file.path() + ":");
            file.beginning().forEach(line -> terminal.indented(2).say(line));
            if (file.more() > 0) {
                terminal.say(Paint.QUIET, "And " + file.more() + " more lines.");
            }
        }
    }
}
