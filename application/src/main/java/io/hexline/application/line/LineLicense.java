package io.hexline.application.line;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Licenses;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which license a workspace is to have: "If multiple license IDs are provided, the oldest suitable one will be applied. If no
 * licenses are supplied, the oldest suitable one from the active subscriptions will be automatically applied", says the API
 * reference.
 */
record LineLicense(Licenses licenses) {

    /**
     * The one that it has where it is among those that are wanted, or the first of them that gives calling and has a unit left.
     * Where none is named for a workspace that begins to call, it is the first of all; empty where none has a unit left.
     * {@link Failure.Invalid} where one is not there, or none gives calling; {@link Failure.NotPossible} where no unit is left.
     */
    Either<Failure, Optional<LicenseId>> of(LineHolder today, LineSetup setup) {
        if (today.id() instanceof WorkspaceId
                && today.location().isEmpty()
                && setup.licenses().keeps()) {
            return Failure.orTrouble(licenses.list(today.org())).map(LineLicense::oldest);
        }
        Set<LicenseId> wanted =
                setup.licenses().applyTo(today.license().map(Set::of)).orElse(Set.of());
        boolean kept = today.license().filter(wanted::contains).isPresent();
        return kept || wanted.isEmpty()
                ? Either.right(today.license().filter(wanted::contains))
                : Failure.orTrouble(licenses.list(today.org()))
                        .flatMap(all -> among(wanted, all))
                        .map(Optional::of);
    }

    private static Optional<LicenseId> oldest(List<OfferedLicense> all) {
        return all.stream()
                .filter(offered -> offered.license().kind().isCalling() && offered.freeUnits() > 0)
                .findFirst()
                .map(offered -> offered.license().id());
    }

    private static Either<Failure, LicenseId> among(Set<LicenseId> wanted, List<OfferedLicense> all) {
        List<OfferedLicense> known = all.stream()
                .filter(offered -> wanted.contains(offered.license().id()))
                .toList();
        Set<LicenseId> unknown = Sets.difference(
                wanted, known.stream().map(offered -> offered.license().id()).collect(ImmutableSet.toImmutableSet()));
        if (!unknown.isEmpty()) {
            return Either.left(new Failure.Invalid("There is no license "
                    + unknown.stream().map(LicenseId::value).sorted().collect(Collectors.joining(", ")) + "."));
        }
        List<OfferedLicense> suitable = known.stream()
                .filter(offered -> offered.license().kind().isCalling())
                .toList();
        return suitable.stream()
                .filter(offered -> offered.freeUnits() > 0)
                .findFirst()
                .<Either<Failure, LicenseId>>map(
                        offered -> Either.right(offered.license().id()))
                .orElseGet(() -> Either.left(
                        suitable.isEmpty()
                                ? new Failure.Invalid("None of the licenses gives calling: " + names(known) + ".")
                                : new Failure.NotPossible(
                                        "No units of license " + names(suitable) + " are available")));
    }

    private static String names(List<OfferedLicense> licenses) {
        return licenses.stream().map(offered -> offered.license().name()).collect(Collectors.joining(", "));
    }
}
