package io.hexline.junit;

import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.World;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;

/** What is expected of somebody. */
public final class PersonAssert {

    private final PersonId id;
    private final Optional<Person> person;
    private final Optional<Subscriber> calling;

    PersonAssert(World world, PersonId id) {
        this.id = id;
        this.person = world.people().find(id);
        this.calling = world.subscribers().find(id);
    }

    public PersonAssert exists() {
        there();
        return this;
    }

    public void isGone() {
        Assertions.assertTrue(person.isEmpty(), () -> id + " is there");
    }

    public PersonAssert isCalled(String displayName) {
        Assertions.assertEquals(displayName, there().name().display(), () -> "the name of " + id);
        return this;
    }

    public PersonAssert hasEmail(String address) {
        Assertions.assertEquals(address, there().email().value(), () -> "the e-mail of " + id);
        return this;
    }

    public PersonAssert holds(String license) {
        Assertions.assertTrue(
                holds(new LicenseId(license)), () -> id + " does not hold " + license + ", but " + held());
        return this;
    }

    public PersonAssert doesNotHold(String license) {
        Assertions.assertFalse(holds(new LicenseId(license)), () -> id + " holds " + license);
        return this;
    }

    private boolean holds(LicenseId license) {
        return there().holdings().licenses().contains(license);
    }

    private String held() {
        return there().holdings().licenses().toString();
    }

    public PersonAssert isAt(String location) {
        Assertions.assertEquals(
                Optional.of(new LocationId(location)),
                calling.flatMap(Subscriber::location),
                () -> "the location of " + id);
        return this;
    }

    public PersonAssert cannotCall() {
        Assertions.assertTrue(there().id().equals(id) && calling.isEmpty(), () -> id + " can call");
        return this;
    }

    public PersonAssert hasExtension(String extension) {
        Assertions.assertEquals(
                Optional.of(new Extension(extension)), of(Lines::extension), () -> "the extension of " + id);
        return this;
    }

    public PersonAssert hasNoExtension() {
        Assertions.assertEquals(Optional.empty(), of(Lines::extension), () -> "the extension of " + id);
        return this;
    }

    public PersonAssert hasNumber(String number) {
        Assertions.assertEquals(Optional.of(new PhoneNumber(number)), of(Lines::number), () -> "the number of " + id);
        return this;
    }

    public PersonAssert hasNoNumber() {
        Assertions.assertEquals(Optional.empty(), of(Lines::number), () -> "the number of " + id);
        return this;
    }

    private <T> Optional<T> of(Function<Lines, Optional<T>> line) {
        return calling.map(Subscriber::lines).flatMap(line);
    }

    private Person there() {
        return person.orElseGet(() -> Assertions.fail("There is nobody whose id is '" + id + "'"));
    }
}
