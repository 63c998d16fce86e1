package io.hexline.application.store;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which workspaces, or virtual lines, of an organization are meant: those to which all of it applies.
 *
 * @param kind a workspace's or a virtual line's
 * @param within only those at these locations; empty for any, or none
 * @param ids one of these; empty for any
 * @param name what the name has in it, in lower case; cases do not matter
 * @param digits what a number or an extension has in it; digits only
 * @param calling whether it calls
 * @param traits what it has or lacks besides
 */
public record LineHolderFilter(
        OrgId org,
        NonPerson kind,
        Optional<Set<LocationId>> within,
        Set<String> ids,
        Optional<LocationId> location,
        Optional<String> name,
        Optional<String> digits,
        Optional<Boolean> calling,
        LineTraits traits) {

    public LineHolderFilter {
        ids = ImmutableSet.copyOf(ids);
        name = name.map(part -> part.toLowerCase(Locale.ROOT));
    }

    /** All of the organization that are of the kind. */
    public static LineHolderFilter of(OrgId org, NonPerson kind) {
        return new LineHolderFilter(
                org,
                kind,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LineTraits.ANY);
    }

    public LineHolderFilter within(Set<LocationId> those) {
        return new LineHolderFilter(org, kind, Optional.of(those), ids, location, name, digits, calling, traits);
    }

    public LineHolderFilter at(LocationId wanted) {
        return new LineHolderFilter(org, kind, within, ids, Optional.of(wanted), name, digits, calling, traits);
    }

    public LineHolderFilter withIds(Set<String> wanted) {
        return new LineHolderFilter(org, kind, within, wanted, location, name, digits, calling, traits);
    }

    public LineHolderFilter named(String part) {
        return new LineHolderFilter(org, kind, within, ids, location, Optional.of(part), digits, calling, traits);
    }

    public LineHolderFilter reachedAt(String part) {
        return new LineHolderFilter(org, kind, within, ids, location, name, Optional.of(part), calling, traits);
    }

    public LineHolderFilter calling(boolean wanted) {
        return new LineHolderFilter(org, kind, within, ids, location, name, digits, Optional.of(wanted), traits);
    }

    public LineHolderFilter having(LineTraits wanted) {
        return new LineHolderFilter(org, kind, within, ids, location, name, digits, calling, wanted);
    }

    /** Whether all of it applies to this one. */
    public boolean fits(LineHolder holder) {
        return holder.org().equals(org)
                && holder.kind() == kind
                && within.filter(those ->
                                holder.location().filter(those::contains).isEmpty())
                        .isEmpty()
                && (ids.isEmpty() || ids.contains(holder.id().value()))
                && (location.isEmpty() || location.equals(holder.location()))
                && name.filter(part ->
                                !holder.displayName().toLowerCase(Locale.ROOT).contains(part))
                        .isEmpty()
                && digits.filter(part -> !isReachedAt(holder, part)).isEmpty()
                && calling.filter(wanted -> holder.location().isPresent() != wanted)
                        .isEmpty()
                && traits.fit(holder);
    }

    private static boolean isReachedAt(LineHolder holder, String part) {
        return holder.lines().numbers().stream()
                        .anyMatch(number -> number.value().contains(part))
                || holder.lines().extensions().stream()
                        .anyMatch(extension -> extension.value().contains(part));
    }
}
