package io.hexline.bootstrap.laws;

import com.google.common.collect.Sets;
import io.hexline.domain.license.License;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.World;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The laws about licenses and those who hold them. */
final class HoldingLaws {

    private HoldingLaws() {}

    private record Held(OrgId org, LicenseId license) {}

    /** Which licenses have other units left than their holders leave. */
    static Stream<String> miscounted(Observation seen) {
        return seen.freeUnits().entrySet().stream()
                .filter(license -> license.getValue() < 0
                        || license.getKey().totalUnits() - license.getValue()
                                != holders(seen.world(), license.getKey()))
                .map(license -> license.getKey().id() + ": " + license.getValue() + " of "
                        + license.getKey().totalUnits() + " units are left, "
                        + holders(seen.world(), license.getKey()) + " people hold it");
    }

    private static long holders(World world, License license) {
        long workspaces = world.lineHolders().stream()
                .filter(holder ->
                        holder.org().equals(license.org()) && holder.license().equals(Optional.of(license.id())))
                .count();
        return workspaces
                + world.people().stream()
                        .filter(person -> person.org().equals(license.org())
                                && person.holdings().licenses().contains(license.id()))
                        .count();
    }

    /** Who holds a license that its organization has not. */
    static Stream<String> unknownLicenses(World world) {
        Set<Held> known = licenses(world, license -> true);
        return world.people().stream()
                .flatMap(person -> person.holdings().licenses().stream()
                        .filter(license -> !known.contains(new Held(person.org(), license)))
                        .map(license -> person.id() + " holds " + license));
    }

    /** Who calls without a calling license, or holds one and does not call. */
    static Stream<String> unlicensedCallers(World world) {
        Set<Held> calling = licenses(world, license -> license.kind().isCalling());
        Set<PersonId> licensed = world.people().stream()
                .filter(person -> person.holdings().licenses().stream()
                        .anyMatch(license -> calling.contains(new Held(person.org(), license))))
                .map(Person::id)
                .collect(Collectors.toSet());
        Set<PersonId> callers =
                world.subscribers().stream().map(Subscriber::person).collect(Collectors.toSet());
        return Stream.concat(
                Sets.difference(callers, licensed).stream().map(who -> who + " calls without a calling license"),
                Sets.difference(licensed, callers).stream().map(who -> who + " is licensed to call and does not"));
    }

    private static Set<Held> licenses(World world, Predicate<License> wanted) {
        return world.licenses().stream()
                .filter(wanted)
                .map(license -> new Held(license.org(), license.id()))
                .collect(Collectors.toSet());
    }
}
