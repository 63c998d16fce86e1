package io.hexline.testkit;

import io.hexline.application.Host;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Directory;
import io.hexline.application.collaborator.EmergencyAddresses;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.collaborator.UserFiles;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Collaborators who count what they do, and look at fences as a contract demands, or less. */
final class Fences {

    /** How they look at fences. */
    enum Kind {
        SOUND,
        /** Nobody is late. */
        NONE,
        /** Who is late is told so, and it is done. */
        DONE_ALL_THE_SAME,
        /** Who comes again is late. */
        ONCE_ONLY,
        /** What was seen for one is seen for all. */
        ONE_FOR_ALL,
        /** Of several things one is looked at. */
        ONE_OF_SEVERAL,
        /** What was seen first counts. */
        FIRST_SEEN
    }

    private static final Lease.Key ALL = new Lease.Key(Lease.Key.Kind.JOB, "all");

    private final Kind kind;
    private final Map<Lease.Key, Long> seen = new HashMap<>();
    int done;

    Fences(Kind kind) {
        this.kind = kind;
    }

    Host host() {
        Collaborators collaborators = new Collaborators(
                port(Directory.class),
                port(CarrierAccounts.class),
                port(CarrierRecords.class),
                port(NumberOrders.class),
                port(CallingPlatform.class),
                port(CallRecording.class),
                port(Billing.class),
                port(EmergencyAddresses.class),
                port(UserFiles.class));
        return new Host(null, collaborators, null, null);
    }

    private <T> T port(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, arguments) -> answer((Command.Key) arguments[0])));
    }

    private Either<PortFailure, String> answer(Command.Key key) {
        boolean late = isLate(key.lease());
        if (!late || kind == Kind.DONE_ALL_THE_SAME) {
            done++;
        }
        return late ? Either.left(new PortFailure.LeaseLost(key.id())) : Either.right("done");
    }

    private boolean isLate(Lease lease) {
        return lease.keys().stream()
                .limit(kind == Kind.ONE_OF_SEVERAL ? 1 : lease.keys().size())
                .map(about -> isLate(kind == Kind.ONE_FOR_ALL ? ALL : about, lease.fence()))
                .reduce(false, Boolean::logicalOr);
    }

    private boolean isLate(Lease.Key about, long fence) {
        Long before = seen.get(about);
        seen.merge(about, fence, kind == Kind.FIRST_SEEN ? (first, next) -> first : Math::max);
        return before != null && kind != Kind.NONE && (fence < before || kind == Kind.ONCE_ONLY && fence == before);
    }
}
