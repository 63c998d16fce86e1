package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveOrder;
import io.hexline.domain.move.MoveSubject;
import io.hexline.domain.move.PresenceRule;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;
import java.util.List;

/** Looks at one user's move; changes nothing. */
final class MoveAssessor {

    private final MoveFactsLoader loader;

    MoveAssessor(Host host) {
        this.loader = new MoveFactsLoader(host);
    }

    /** Everything that the rules find; a collaborator's failure that has a code is a finding too. */
    Either<Failure, AssessedMove> assess(OrgId org, MoveOrder order) {
        return loader.subject(org, order).fold(failure -> unread(order, failure), this::assess);
    }

    private Either<Failure, AssessedMove> assess(MoveSubject subject) {
        List<Finding> missing = PresenceRule.findings(subject);
        if (!missing.isEmpty()) {
            return Either.right(AssessedMove.without(new Assessment(subject.order(), missing)));
        }
        return loader.facts(subject).map(AssessedMove::of);
    }

    private static Either<Failure, AssessedMove> unread(MoveOrder order, PortFailure failure) {
        boolean directory =
                failure instanceof PortFailure.FromOutside outside && outside.collaborator() == Collaborator.DIRECTORY;
        return directory
                ? Either.right(AssessedMove.without(
                        new Assessment(order, List.of(Finding.of(MoveUserCode.CURRENT_LOCATION_NOT_FETCHED)))))
                : Either.left(new Failure.Trouble(failure));
    }
}
