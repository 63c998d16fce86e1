package io.hexline.cli.move;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Findings;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.UserReport;
import io.hexline.cli.terminal.Paint;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.value.Id.LocationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found out about moves that were not carried out. */
record AssessmentAnswer(LocationId target, List<UserReport> users) implements Answer {

    @Override
    public Outcome outcome() {
        return Outcome.of(users.stream().flatMap(user -> user.codes().stream()).toList());
    }

    @Override
    public void print(Terminal terminal) {
        long blocked = users.stream().filter(UserReport::isBlocked).count();
        if (blocked == 0) {
            terminal.say(Paint.GOOD, users.size() == 1 ? "The user can be moved." : "All users can be moved.");
        } else {
            terminal.say(
                    Paint.BAD,
                    users.size() == 1
                            ? "The user cannot be moved."
                            : blocked + " of " + users.size() + " users cannot be moved.");
        }
        terminal.blank();
        Findings.print(byUser(users), terminal);
        if (blocked == 0) {
            terminal.blank();
            terminal.say(Paint.QUIET, "Carry it out with the same options: hexline move start");
        }
    }

    /** The findings of each user; two users can have the same name. */
    static Map<String, List<ReportedCode>> byUser(List<UserReport> users) {
        Map<String, List<ReportedCode>> byUser = new LinkedHashMap<>();
        users.forEach(user -> byUser.put(
                byUser.containsKey(user.name()) ? user.name() + " " + user.id() : user.name(), user.codes()));
        return byUser;
    }

    @Override
    public void write(ObjectNode document) {
        document.put("locationId", target.toString());
        ArrayNode array = document.putArray("users");
        users.forEach(user -> {
            ObjectNode node = user.identify(array.addObject());
            ReportedCode.write(codes(user, true), node.putArray("errors"));
            ReportedCode.write(codes(user, false), node.putArray("impacts"));
        });
    }

    private static List<ReportedCode> codes(UserReport user, boolean errors) {
        return user.codes().stream().filter(code -> code.isError() == errors).toList();
    }
}
