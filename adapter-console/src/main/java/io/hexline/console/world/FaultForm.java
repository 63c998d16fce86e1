package io.hexline.console.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.primitives.Ints;
import io.hexline.console.http.Visit;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A fault as it was typed. */
record FaultForm(Visit visit) {

    private static final String ANSWER = "answer";

    /** As a snapshot file has it; empty where the system or the failure is missing. */
    Optional<byte[]> written() {
        Optional<String> port = visit.field("port");
        Optional<String> failure = visit.field("failure");
        if (port.isEmpty() || failure.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode fault =
                JsonNodeFactory.instance.objectNode().put("port", port.get().toLowerCase(Locale.ROOT));
        visit.field("operation").ifPresent(operation -> fault.put("operation", operation));
        if (failure.get().equals(ANSWER)) {
            answer(fault.putObject("failure"));
        } else if (!failure.get().equals("slow")) {
            fault.put("failure", failure.get());
        }
        visit.field("seconds").ifPresent(seconds -> fault.put("delay", "PT" + seconds + "S"));
        number("after").ifPresent(after -> fault.put("after", after));
        number("times").ifPresent(times -> fault.put("times", times));
        return Optional.of(fault.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void answer(ObjectNode failure) {
        failure.put("status", number("status").orElse(500));
        failure.put("code", visit.field("code").orElse("500"));
        failure.put("reason", visit.field("reason").orElse("Something went wrong"));
    }

    private Optional<Integer> number(String name) {
        return visit.field(name).map(Ints::tryParse);
    }
}
