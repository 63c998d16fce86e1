package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.value.PhoneNumber;
import java.util.HashSet;
import java.util.List;

/**
 * The rules that a whole request must obey before anything starts; each is broken once at most, however often. Source:
 * "Validate or Initiate Move Users Job", the errors of the initial request validation.
 */
public enum RequestRule implements Rule<RequestFacts> {
    NAMES_LOCATIONS(when(
            MoveRequestCode.LOCATION_ID_REQUIRED,
            request -> request.draft()
                    .entryStream()
                    .anyMatch(entry -> entry.target().isEmpty()))),
    NAMES_USERS(when(
            MoveRequestCode.USER_ID_REQUIRED,
            request ->
                    request.draft().members().anyMatch(member -> member.user().isEmpty()))),
    HAS_USERS_LIST(when(
            MoveRequestCode.USERS_LIST_REQUIRED,
            request -> request.draft().entries().isEmpty())),
    HAS_USERS(when(
            MoveRequestCode.USERS_REQUIRED,
            request -> request.draft()
                    .entryStream()
                    .anyMatch(entry -> entry.members().isEmpty()))),
    SAYS_WHETHER_TO_VALIDATE(when(
            MoveRequestCode.VALIDATE_REQUIRED,
            request -> request.draft()
                    .entryStream()
                    .anyMatch(entry -> entry.validate().isEmpty()))),
    MOVES_CALLING_USERS(when(
            MoveRequestCode.NOT_A_CALLING_USER,
            request -> request.candidates()
                    .anyMatch(candidate -> !candidate.standing().callingUser()))),
    FILLS_USERS_LIST(when(
            MoveRequestCode.USERS_LIST_EMPTY,
            request -> request.draft().entries().filter(List::isEmpty).isPresent())),
    FILLS_USERS(when(
            MoveRequestCode.USERS_EMPTY,
            request -> request.draft()
                    .entryStream()
                    .anyMatch(entry -> entry.members().filter(List::isEmpty).isPresent()))),
    CHANGES_LOCATION(when(
            MoveRequestCode.SAME_LOCATION,
            request -> request.candidates().anyMatch(RequestFacts.Candidate::staysWhereItIs))),
    LEAVES_USERS_REACHABLE(when(
            MoveRequestCode.NUMBER_OR_EXTENSION_REQUIRED,
            request -> request.candidates().anyMatch(RequestFacts.Candidate::losesItsLines))),
    NUMBERS_ARE_E164(when(
            MoveRequestCode.NUMBER_NOT_E164,
            request -> request.draft()
                    .members()
                    .flatMap(member -> member.number().requested().stream())
                    .anyMatch(number -> PhoneNumber.parse(number).isLeft()))),
    MOVES_A_HUNDRED_AT_MOST(when(
            MoveRequestCode.TOO_MANY_USERS, request -> request.draft().members().count() > RequestRule.MOST_USERS)),
    NAMES_USERS_ONCE(when(
            MoveRequestCode.DUPLICATE_USER,
            request -> !request.draft().users().stream().allMatch(new HashSet<>()::add))),
    VALIDATES_ONE_USER(when(MoveRequestCode.VALIDATES_SEVERAL_USERS, RequestRule::validatesSeveral));

    /** How many users one request can move. */
    public static final int MOST_USERS = 100;

    private final Criterion<RequestFacts> criterion;

    RequestRule(Criterion<RequestFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<RequestFacts> criterion() {
        return criterion;
    }

    /** What is wrong with a request; empty for a sound one. */
    public static List<Finding> findings(RequestFacts request) {
        return Rule.findings(List.of(values()), request);
    }

    /**
     * A validating entry stands alone, with one user. The documentation leaves a request open that validates one user
     * and moves others; it is refused too, since its answer has one form only.
     */
    private static boolean validatesSeveral(RequestFacts request) {
        return request.draft().isValidation()
                && (request.draft().entryStream().count() > 1
                        || request.draft().members().count() > 1);
    }
}
