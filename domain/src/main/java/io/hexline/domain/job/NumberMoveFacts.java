package io.hexline.domain.job;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.job.BatchCode.BatchReason;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What decides whether a number that nobody has can go to another location, without an order at a carrier. Source:
 * "Initiate Number Jobs", "List Manage Numbers Job errors".
 *
 * @param carrier of the source; empty where it has none, or its carrier is not known
 * @param settled whether the carriers have finished connecting both locations
 */
public record NumberMoveFacts(
        InventoryNumber number,
        Location source,
        Location target,
        Optional<Carrier> carrier,
        boolean settled,
        Instant now) {

    /** All that keeps the number where it is; nothing where it can go. */
    public List<BatchReason> obstacles() {
        return Stream.of(inactive(), otherProvider(), assigned(), main(), unsupported())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<BatchReason> inactive() {
        return number.isActive()
                ? Optional.empty()
                : BatchCode.NUMBER_INACTIVE.tell(
                        "Failed to move " + number.number() + " because it is an inactive number. Activate it first.");
    }

    /** Two gateways of the same premises are as two providers: a number is on one of them. */
    private Optional<BatchReason> otherProvider() {
        Optional<PstnConnection> here = source.calling().flatMap(CallingProfile::pstn);
        Optional<PstnConnection> there = target.calling().flatMap(CallingProfile::pstn);
        return here.isPresent() && here.equals(there)
                ? Optional.empty()
                : BatchCode.PROVIDER_DIFFERS.tell("Failed to move " + number.number() + " because " + source.name()
                        + " and " + target.name() + " have different PSTN providers. Connect both to one, and on the"
                        + " organization's own premises through the same trunk or route group.");
    }

    private Optional<BatchReason> assigned() {
        return number.owner()
                .flatMap(owner -> BatchCode.NUMBER_ASSIGNED.tell("Failed because " + number.number()
                        + " is not an unassigned number: it is in use by " + owner.displayName() + "."));
    }

    private Optional<BatchReason> main() {
        return source.calling()
                .map(CallingProfile::numbers)
                .filter(numbers -> numbers.include(number.number()))
                .flatMap(numbers -> BatchCode.MAIN_NUMBER.tell("Failed because " + number.number()
                        + " is a main number: it stands for " + source.name() + " as a whole."));
    }

    private Optional<BatchReason> unsupported() {
        return whyUnsupported()
                .flatMap(why -> BatchCode.MOVE_NOT_SUPPORTED.tell(
                        "Manage Numbers Move Operation is not supported for " + number.number() + ": " + why + "."));
    }

    private Optional<String> whyUnsupported() {
        if (carrier.filter(known -> known.kind() == CarrierKind.WEBEX_DIRECT).isPresent()) {
            return Optional.of("its carrier lets no number move");
        } else if (!source.region().country().equals(target.region().country())) {
            return Optional.of(source.name() + " and " + target.name() + " are in different countries");
        } else if (number.isMobile()) {
            return Optional.of("it is a mobile number, which follows its user");
        } else if (number.standing().pendingOrder()) {
            return Optional.of("an order is open for it at its carrier");
        } else if (number.standing()
                .portLock()
                .filter(lock -> lock.holdsAt(now))
                .isPresent()) {
            return Optional.of("it is locked");
        }
        return settled ? Optional.empty() : Optional.of("the carriers have not finished connecting both locations");
    }
}
