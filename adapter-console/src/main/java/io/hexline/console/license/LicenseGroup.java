package io.hexline.console.license;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.value.Id.LicenseId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Licenses that give something of one kind. */
public record LicenseGroup(String label, List<Choice> choices) {

    private static final Comparator<OfferedLicense> BY_NAME =
            Comparator.comparing(offered -> offered.license().name());

    /**
     * One of them.
     *
     * @param calling whether its holder can call
     * @param left how many units are, in words
     */
    public record Choice(String id, String name, boolean chosen, boolean calling, String left) {

        private static Choice of(OfferedLicense offered, boolean chosen) {
            License license = offered.license();
            return new Choice(
                    license.id().value(),
                    license.name(),
                    chosen,
                    license.kind().isCalling(),
                    units(offered.freeUnits(), license.totalUnits()));
        }
    }

    /** In the order of the page. */
    private enum Purpose {
        CALLING("Calling"),
        ADD_ONS("Add-ons for calling"),
        MESSAGING("Messaging"),
        MEETINGS("Meetings"),
        OTHER("Other");

        private final String label;

        Purpose(String label) {
            this.label = label;
        }

        static Purpose of(LicenseKind kind) {
            return switch (kind) {
                case CALLING_PROFESSIONAL, CALLING_STANDARD, CX_ESSENTIAL -> CALLING;
                case ATTENDANT_CONSOLE -> ADD_ONS;
                case FREE_MESSAGING, PAID_MESSAGING, MESSENGER -> MESSAGING;
                case FREE_MEETING, PAID_MEETING -> MEETINGS;
                case SCREEN_SHARE, OTHER -> OTHER;
            };
        }
    }

    static List<LicenseGroup> of(Collection<OfferedLicense> offered, Collection<LicenseId> chosen) {
        ImmutableListMultimap<Purpose, OfferedLicense> byPurpose =
                Multimaps.index(offered, one -> Purpose.of(one.license().kind()));
        return Stream.of(Purpose.values())
                .filter(byPurpose::containsKey)
                .map(purpose -> new LicenseGroup(purpose.label, choices(byPurpose.get(purpose), chosen)))
                .toList();
    }

    private static List<Choice> choices(List<OfferedLicense> offered, Collection<LicenseId> chosen) {
        return offered.stream()
                .sorted(BY_NAME)
                .map(one -> Choice.of(one, chosen.contains(one.license().id())))
                .toList();
    }

    private static String units(int free, int total) {
        return free == 0 ? "none of " + total + " left" : free + " of " + total + " left";
    }
}
