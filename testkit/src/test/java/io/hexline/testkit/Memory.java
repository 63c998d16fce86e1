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
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.collaborator.UserFiles;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.UserFile;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What collaborators remember of what they were told: all of it, or less than a contract demands. */
final class Memory {

    /** How something new is noted. */
    enum Kind {
        SOUND {
            @Override
            <K, V> void note(Map<K, V> notes, K about, V news) {
                notes.put(about, news);
            }
        },
        /** It only answers with what it was given. */
        ECHO {
            @Override
            <K, V> void note(Map<K, V> notes, K about, V news) {}
        },
        /** To hear it again undoes it. */
        TOGGLE {
            @Override
            <K, V> void note(Map<K, V> notes, K about, V news) {
                if (!notes.remove(about, news)) {
                    notes.put(about, news);
                }
            }
        },
        /** It never changes its mind. */
        FIRST_WORD {
            @Override
            <K, V> void note(Map<K, V> notes, K about, V news) {
                notes.putIfAbsent(about, news);
            }
        },
        /** What is true of one is true of all. */
        ONE_FOR_ALL {
            @Override
            <K, V> void note(Map<K, V> notes, K about, V news) {
                notes.put(about, news);
                notes.replaceAll((any, before) -> news);
            }
        };

        abstract <K, V> void note(Map<K, V> notes, K about, V news);
    }

    final Map<PersonId, Optional<Subscriber>> records = new HashMap<>();
    final Map<PersonId, Optional<LocationId>> billedUsers = new HashMap<>();
    final Map<PhoneNumber, Optional<LocationId>> billedNumbers = new HashMap<>();
    final Map<PhoneNumber, Optional<LocationId>> emergencyAddresses = new HashMap<>();
    final Map<String, Boolean> files = new HashMap<>();
    private final Map<String, Integer> kilobytes = new HashMap<>();
    private final Map<LocationId, OptionalInt> rooms = new HashMap<>();
    private final Kind kind;

    Memory(Kind kind, World opening) {
        this.kind = kind;
        opening.subscribers().forEach(subscriber -> {
            records.put(subscriber.person(), Optional.of(subscriber));
            billedUsers.put(subscriber.person(), subscriber.location());
            subscriber.files().forEach(file -> keep(file, subscriber.location()));
        });
        opening.fileStores().forEach(store -> {
            rooms.put(store.location(), store.kilobytes());
            store.others().forEach(file -> keep(file, Optional.of(store.location())));
        });
        opening.numbers().forEach(number -> {
            billedNumbers.put(number.number(), number.location());
            emergencyAddresses.put(number.number(), number.location());
        });
    }

    private void keep(UserFile file, Optional<LocationId> location) {
        files.put(file.at(location), true);
        kilobytes.put(file.path(), file.kilobytes());
    }

    /** A host of which there are only those who remember this way. */
    Host host() {
        EmergencyAddresses emergency = (key, transfer) -> moved(emergencyAddresses, transfer);
        Collaborators collaborators = new Collaborators(
                absent(Directory.class),
                absent(CarrierAccounts.class),
                absent(CarrierRecords.class),
                absent(NumberOrders.class),
                platform(),
                absent(CallRecording.class),
                billing(),
                emergency,
                files());
        return new Host(null, collaborators, null, null);
    }

    private static <T> T absent(Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, arguments) -> {
                    throw new UnsupportedOperationException(method.toString());
                }));
    }

    private CallingPlatform platform() {
        return new CallingPlatform() {
            @Override
            public Either<PortFailure, Subscriber> put(Command.Key key, Subscriber subscriber) {
                kind.note(records, subscriber.person(), Optional.of(subscriber));
                return Either.right(subscriber);
            }

            @Override
            public Either<PortFailure, PersonId> remove(Command.Key key, PersonId person) {
                kind.note(records, person, Optional.empty());
                return Either.right(person);
            }
        };
    }

    private Billing billing() {
        return new Billing() {
            @Override
            public Either<PortFailure, NumberTransfer> numbersMoved(Command.Key key, NumberTransfer transfer) {
                return moved(billedNumbers, transfer);
            }

            @Override
            public Either<PortFailure, PersonId> userMoved(Command.Key key, PersonId user, LocationId target) {
                kind.note(billedUsers, user, Optional.of(target));
                return Either.right(user);
            }
        };
    }

    private UserFiles files() {
        return new UserFiles() {
            @Override
            public Either<PortFailure, FileMove> move(Command.Key key, FileMove file) {
                return moved(file);
            }

            @Override
            public Either<PortFailure, FileMove> moveBack(Command.Key key, FileMove file) {
                return moved(file.reversed());
            }
        };
    }

    private Either<PortFailure, FileMove> moved(FileMove file) {
        if (isThere(file.source()) && (isThere(file.target()) || isFull(file))) {
            return Either.left(
                    new PortFailure.Rejected(Collaborator.FILES, "move", 409, "NO", file.target() + " has no place"));
        }
        kind.note(files, file.source(), false);
        kind.note(files, file.target(), true);
        return Either.right(file);
    }

    boolean isThere(String path) {
        return files.getOrDefault(path, false);
    }

    private boolean isFull(FileMove file) {
        String[] place = file.target().split("/", 2);
        int used = files.keySet().stream()
                .filter(path -> path.startsWith(place[0] + "/") && isThere(path))
                .mapToInt(path -> kilobytes.get(path.split("/", 2)[1]))
                .sum();
        return rooms.getOrDefault(new LocationId(place[0]), OptionalInt.empty()).stream()
                .anyMatch(room -> used + kilobytes.get(place[1]) > room);
    }

    private Either<PortFailure, NumberTransfer> moved(
            Map<PhoneNumber, Optional<LocationId>> places, NumberTransfer transfer) {
        transfer.numbers().forEach(number -> kind.note(places, number, Optional.of(transfer.to())));
        return Either.right(transfer);
    }
}
