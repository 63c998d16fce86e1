package io.hexline.cli.carrier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.carrier.CarrierAccount;
import java.util.List;

/** The carriers' accounts. */
record AccountsAnswer(List<CarrierAccount> accounts) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        if (accounts.isEmpty()) {
            terminal.say("No carrier keeps an account.");
            return;
        }
        Table table = Table.of("E-MAIL", "CARRIER");
        accounts.forEach(account ->
                table.row(account.email().toString(), account.carrier().toString()));
        terminal.print(table);
        terminal.blank();
        terminal.say(Paint.QUIET, "Release one with: hexline carriers release EMAIL");
    }

    @Override
    public void write(ObjectNode document) {
        ArrayNode array = document.putArray("accounts");
        accounts.forEach(account -> write(account, array.addObject()));
    }

    static void write(CarrierAccount account, ObjectNode node) {
        node.put("email", account.email().toString());
        node.put("carrierId", account.carrier().toString());
    }
}
