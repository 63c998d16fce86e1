package io.hexline.postgres.table;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.HostAssociation;
import java.util.Set;
import java.util.stream.Stream;

/** Whom subscribers name: as emergency callback (ECBN), or as the host whose device they use. */
public final class Links {

    private Links() {}

    /** The ids of those whom it names; itself left out. */
    public static Set<String> of(Subscriber subscriber) {
        return Stream.concat(
                        subscriber.roles().ecbn().stream(),
                        subscriber.associations().stream().map(HostAssociation::host))
                .map(other -> other.value())
                .filter(other -> !other.equals(subscriber.person().value()))
                .collect(ImmutableSet.toImmutableSet());
    }
}
