package io.hexline.cli.carrier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.carrier.CarrierAccount;

/** An account that is no more. */
record ReleaseAnswer(CarrierAccount released) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        terminal.say(
                Paint.GOOD, released.email() + " is deleted from its account at carrier " + released.carrier() + ".");
        terminal.say("A calling license can be assigned to it now.");
    }

    @Override
    public void write(ObjectNode document) {
        AccountsAnswer.write(released, document.putObject("released"));
    }
}
