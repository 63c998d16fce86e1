package io.hexline.world.snapshot.check;

import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.snapshot.entry.SubscriberEntry;
import java.util.function.BiConsumer;

/** That a person has no number twice, and no extension. */
public final class LineChecks {

    private final BiConsumer<PhoneNumber, Place> numbers;
    private final BiConsumer<Extension, Place> extensions;

    private LineChecks(BiConsumer<PhoneNumber, Place> numbers, BiConsumer<Extension, Place> extensions) {
        this.numbers = numbers;
        this.extensions = extensions;
    }

    /** Extensions at a location are {@link ExtensionChecks}' to find, over everybody there. */
    public static void check(SubscriberEntry calling, Place place, SnapshotErrors problems) {
        BiConsumer<Extension, Place> extensions =
                calling.locationId() == null ? problems.unique("this extension of the person") : (extension, at) -> {};
        new LineChecks(problems.unique("this number of the person"), extensions).check(calling, place);
    }

    private void check(SubscriberEntry calling, Place place) {
        place.some("extension", calling.extension(), extensions);
        place.some("phoneNumber", calling.phoneNumber(), numbers);
        place.each("alternates", calling.alternates(), (alternate, at) -> {
            at.some("phoneNumber", alternate.phoneNumber(), numbers);
            at.some("extension", alternate.extension(), extensions);
        });
        place.some("faxNumber", calling.faxNumber(), numbers);
    }
}
