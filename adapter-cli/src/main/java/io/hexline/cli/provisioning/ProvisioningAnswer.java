package io.hexline.cli.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import io.hexline.cli.user.UserDetails;
import java.util.List;

/**
 * What a user has after a request that changed something.
 *
 * @param headline what was done, as far as it was
 * @param refusals why the rest was not
 */
record ProvisioningAnswer(String headline, UserDetails user, List<ReportedCode> refusals) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.of(refusals);
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(refusals.isEmpty() ? Paint.GOOD : Paint.WARNING, headline);
        terminal.blank();
        terminal.indented(2).print(user.table());
        terminal.blank();
        if (!refusals.isEmpty()) {
            terminal.say(Paint.BAD, "Not applied:");
            terminal.blank();
            Findings.print(refusals, terminal);
        }
    }

    @Override
    public void write(ObjectNode document) {
        user.write(document.putObject("user"));
        ReportedCode.write(refusals, document.putArray("findings"));
    }
}
