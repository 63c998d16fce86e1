package io.hexline.junit;

import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.World;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;

/** What is expected of a number. */
public final class NumberAssert {

    private final PhoneNumber number;
    private final Optional<InventoryNumber> found;

    NumberAssert(World world, PhoneNumber number) {
        this.number = number;
        this.found = world.numbers().find(number);
    }

    public void isGone() {
        Assertions.assertTrue(found.isEmpty(), () -> number + " is in the inventory");
    }

    public NumberAssert isAt(String location) {
        Assertions.assertEquals(
                Optional.of(new LocationId(location)), there().location(), () -> "the location of " + number);
        return this;
    }

    /**
     * It is somebody's, or something's.
     *
     * @param owner the id
     */
    public NumberAssert belongsTo(String owner) {
        Assertions.assertEquals(Optional.of(owner), owner(), () -> "the owner of " + number);
        return this;
    }

    public NumberAssert isFree() {
        Assertions.assertEquals(Optional.empty(), owner(), () -> "the owner of " + number);
        return this;
    }

    private Optional<String> owner() {
        return there().owner().map(NumberOwner::id).map(Object::toString);
    }

    private InventoryNumber there() {
        return found.orElseGet(() -> Assertions.fail(number + " is in no inventory"));
    }
}
