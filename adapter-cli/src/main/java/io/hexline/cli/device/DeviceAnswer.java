package io.hexline.cli.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.entry.DeviceEntry;
import io.hexline.cli.terminal.Cell;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Table;
import io.hexline.cli.terminal.Terminal;
import java.util.Optional;

/**
 * One device.
 *
 * @param location what the place is called where it is
 * @param user who uses it
 */
record DeviceAnswer(DeviceEntry device, Optional<String> location, Optional<String> user) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.DONE;
    }

    @Override
    public void print(Terminal terminal) {
        Table table = Table.of();
        line(table, "Name", Optional.of(device.name()));
        line(table, "Product", Optional.of(device.product()));
        line(table, "MAC", device.mac());
        line(table, "Location", location.or(device::location));
        line(table, "User", user.or(device::person));
        line(table, "Workspace", device.workspace());
        terminal.print(table);
    }

    private static void line(Table table, String label, Optional<String> value) {
        value.ifPresent(text -> table.row(Cell.of(Paint.QUIET, label), Cell.of(text)));
    }

    @Override
    public void write(ObjectNode document) {
        device.write(document);
        location.ifPresent(name -> document.put("location", name));
        user.ifPresent(name -> document.put("person", name));
    }
}
