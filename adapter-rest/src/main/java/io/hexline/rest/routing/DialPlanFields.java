package io.hexline.rest.routing;

import io.hexline.application.routing.ManageDialPlans.DialPlanDraft;
import io.hexline.application.routing.ManageDialPlans.PatternChanges;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.json.Fields;
import io.hexline.rest.location.GatewayField;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of dial plans, in the bodies of several operations. */
final class DialPlanFields {

    static final String PATTERNS = "dialPatterns";

    private static final int MOST_PATTERNS = 1000;

    private DialPlanFields() {}

    /** Empty only where there are mistakes. */
    static Optional<DialPlanDraft> read(Fields body) {
        Optional<String> name = body.required(TrunkFields.NAME, TrunkFields::name);
        Optional<LocalGateway> route = GatewayField.read(body, "routeType", "routeId");
        return name.flatMap(called -> route.map(there -> new DialPlanDraft(called, there)));
    }

    /** Patterns as they are written; those of an enterprise have only digits, which some clients write as numbers. */
    static List<String> written(Fields body) {
        return body.digits(PATTERNS);
    }

    /** What is to be done with patterns, one by one, once all are gone or not. */
    static PatternChanges changes(Fields body) {
        boolean all = body.flag("deleteAllDialPatterns").orElse(false);
        body.check(PATTERNS, all || body.has(PATTERNS), "is required");
        List<String> added = new ArrayList<>();
        Set<DialPattern> deleted = new HashSet<>();
        List<Fields> changes = body.objects(PATTERNS, MOST_PATTERNS).orElse(List.of());
        body.check(PATTERNS, changes.size() <= MOST_PATTERNS, "can have at most " + MOST_PATTERNS + " elements");
        for (Fields one : changes) {
            Fields change = one.withTextsOf("dialPattern");
            if (change.required("action", DialPlanFields::isAddition).orElse(true)) {
                change.required("dialPattern", Either::right).ifPresent(added::add);
            } else {
                change.required("dialPattern", DialPattern::parse).ifPresent(deleted::add);
            }
        }
        return new PatternChanges(all, added, deleted);
    }

    private static Either<Malformed, Boolean> isAddition(String action) {
        return switch (action) {
            case "ADD" -> Either.right(true);
            case "DELETE" -> Either.right(false);
            default -> Either.left(new Malformed("action", action, "ADD or DELETE"));
        };
    }
}
