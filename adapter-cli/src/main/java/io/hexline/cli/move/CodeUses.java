package io.hexline.cli.move;

import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.PlanReport.PlannedUser;
import io.hexline.domain.code.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is found of many users, told once for all of whom it is found. */
final class CodeUses {

    /** So many are named. */
    private static final int NAMED = 2;

    private CodeUses() {}

    /** The errors, or the impacts, by those who have them. */
    static Map<String, List<ReportedCode>> byUsers(List<PlannedUser> users, boolean errors) {
        Map<Key, List<PlannedUser>> having = new LinkedHashMap<>();
        Map<Key, List<ReportedCode>> told = new LinkedHashMap<>();
        for (PlannedUser user : users) {
            for (ReportedCode code : user.codes(errors)) {
                Key key = new Key(code.id(), code.known());
                having.computeIfAbsent(key, any -> new ArrayList<>()).add(user);
                told.computeIfAbsent(key, any -> new ArrayList<>()).add(code);
            }
        }
        Map<String, List<ReportedCode>> byUsers = new LinkedHashMap<>();
        having.forEach((key, some) ->
                byUsers.computeIfAbsent(who(some), any -> new ArrayList<>()).add(of(told.get(key))));
        return byUsers;
    }

    private record Key(String id, Optional<Code> known) {}

    /** Where the messages differ, what the catalogue says of all of them. */
    private static ReportedCode of(List<ReportedCode> codes) {
        ReportedCode first = codes.get(0);
        boolean alike = codes.stream().map(ReportedCode::text).distinct().count() == 1;
        return new ReportedCode(
                first.id(),
                first.known(),
                first.isError(),
                alike
                        ? first.text()
                        : first.known().map(code -> code.entry().statement()).orElse(first.text()));
    }

    private static String who(List<PlannedUser> users) {
        String named = String.join(
                ", ", users.stream().limit(NAMED).map(PlannedUser::name).toList());
        return users.size() > NAMED ? named + " and " + (users.size() - NAMED) + " more" : named;
    }
}
