package io.hexline.rest.call;

import io.hexline.application.failure.Failure;
import io.hexline.domain.access.Principal;
import io.hexline.domain.value.OrgId;
import io.hexline.rest.access.Admission;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.problem.Problems;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks for what a path names by its id alone: in the caller's own organization, then in those that it manages. */
final class Reach {

    private Reach() {}

    static <T> Either<Problem, T> find(Admission admission, Function<OrgId, Either<Failure, T>> find) {
        Iterator<OrgId> organizations = organizations(admission.caller()).iterator();
        while (true) {
            OrgId org = organizations.next();
            Either<Failure, T> found = find.apply(org);
            boolean missing = found.isLeft() && found.getLeft() instanceof Failure.NotFound;
            if (!missing) {
                return admission.to(org).flatMap(admitted -> found.mapLeft(Problems::of));
            }
            if (!organizations.hasNext()) {
                return found.mapLeft(Problems::of);
            }
        }
    }

    private static Stream<OrgId> organizations(Principal caller) {
        return Stream.concat(
                        Stream.of(caller.org()),
                        caller.managed().stream().filter(caller::reaches).sorted(Comparator.comparing(OrgId::value)))
                .distinct();
    }
}
