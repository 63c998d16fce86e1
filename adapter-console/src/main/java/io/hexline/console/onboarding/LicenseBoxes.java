package io.hexline.console.onboarding;

import io.hexline.console.page.Words;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.value.Id.LicenseId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The licenses that somebody can be given, by what they are for.
 *
 * @param chosen ids of those whose boxes are checked
 */
public record LicenseBoxes(List<OfferedLicense> offered, Set<String> chosen) {

    /** What licenses are for. */
    private enum Subject {
        CALLING,
        MESSAGING,
        MEETINGS,
        OTHER;

        static Subject of(LicenseKind kind) {
            return switch (kind) {
                case CALLING_PROFESSIONAL, CALLING_STANDARD, ATTENDANT_CONSOLE, CX_ESSENTIAL -> CALLING;
                case FREE_MESSAGING, PAID_MESSAGING, MESSENGER -> MESSAGING;
                case FREE_MEETING, PAID_MEETING, SCREEN_SHARE -> MEETINGS;
                case OTHER -> OTHER;
            };
        }
    }

    /** Licenses for the same. */
    public record Group(String title, List<Box> boxes) {}

    /**
     * One of them.
     *
     * @param left how many units, in words
     * @param isGone whether none is left
     */
    public record Box(String id, String name, String left, boolean isGone, boolean isChecked) {}

    List<Group> groups() {
        Map<Subject, List<Box>> bySubject = offered.stream()
                .filter(each -> isGiven(each.license().kind()))
                .collect(Collectors.groupingBy(
                        each -> Subject.of(each.license().kind()),
                        () -> new EnumMap<>(Subject.class),
                        Collectors.mapping(this::box, Collectors.toList())));
        return bySubject.entrySet().stream()
                .map(group -> new Group(Words.of(group.getKey()), group.getValue()))
                .toList();
    }

    /** What is managed elsewhere, or comes by itself, is given to nobody. */
    private static boolean isGiven(LicenseKind kind) {
        return kind != LicenseKind.MESSENGER && kind != LicenseKind.SCREEN_SHARE;
    }

    private Box box(OfferedLicense each) {
        License license = each.license();
        return new Box(
                license.id().value(),
                license.name(),
                each.freeUnits() == 0 ? "none left" : each.freeUnits() + " left",
                each.freeUnits() == 0,
                chosen.contains(license.id().value()));
    }

    /** Those whose boxes are checked; there can be others that the organization does not have any more. */
    List<License> checked() {
        return offered.stream()
                .map(OfferedLicense::license)
                .filter(license -> chosen.contains(license.id().value()))
                .toList();
    }

    /** Whether some that were chosen are not there any more. */
    boolean gone() {
        return checked().size() < chosen.size();
    }

    boolean areForCalling() {
        return checked().stream().anyMatch(license -> license.kind().isCalling());
    }

    /** How a message names something: a license by its name. */
    static String print(Object named, Collection<License> licenses) {
        return licenses.stream()
                .filter(license -> named instanceof LicenseId id && license.id().equals(id))
                .map(License::name)
                .findFirst()
                .orElseGet(() -> String.valueOf(named));
    }
}
