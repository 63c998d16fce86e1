package io.hexline.application.collaborator;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;

/** What a collaborator is told to do, as it can be kept and told again: told twice under one key, it is done once. */
public sealed interface Command {

    /** Tells it to the one that it is for. */
    Either<PortFailure, ?> tell(Receivers receivers, Key key);

    /**
     * Under which a command is told.
     *
     * @param id of this command alone; the same where it is told again
     * @param lease of whoever tells it: a collaborator refuses what comes with a fence lower than one that it has seen
     *     for one of the lease's keys
     */
    record Key(String id, Lease lease) {}

    /** The collaborators that commands are for. */
    record Receivers(
            CallingPlatform platform,
            CallRecording recording,
            UserFiles files,
            NumberOrders orders,
            EmergencyAddresses emergencyAddresses,
            Billing billing,
            CarrierAccounts accounts,
            CarrierRecords records) {

        public static Receivers on(Collaborators collaborators) {
            return new Receivers(
                    collaborators.platform(),
                    collaborators.recording(),
                    collaborators.userFiles(),
                    collaborators.numberOrders(),
                    collaborators.emergencyAddresses(),
                    collaborators.billing(),
                    collaborators.carrierAccounts(),
                    collaborators.carrierRecords());
        }
    }

    /** Makes the platform's record of a subscriber this one. */
    record PutOnPlatform(Subscriber subscriber) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.platform().put(key, subscriber);
        }
    }

    /** Makes the platform forget a subscriber. */
    record RemoveFromPlatform(PersonId person) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.platform().remove(key, person);
        }
    }

    /** Stops recording a user's calls. */
    record DisableRecording(PersonId user) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.recording().disable(key, user);
        }
    }

    /** Makes a user's recording account what it was. */
    record RestoreRecording(PersonId user, RecordingAccount account) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.recording().restore(key, user, account);
        }
    }

    /** Makes a user's recording account this one, perhaps at another vendor. */
    record MoveRecording(PersonId user, RecordingAccount account) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.recording().move(key, user, account);
        }
    }

    /** Closes a user's recording account. */
    record CloseRecording(PersonId user) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.recording().close(key, user);
        }
    }

    /** Moves a file. */
    record MoveFile(FileMove file) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.files().move(key, file);
        }
    }

    /** Undoes the move of a file, if it was moved. */
    record MoveFileBack(FileMove file) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.files().moveBack(key, file);
        }
    }

    /** One step of the way of numbers from one location to another. */
    record OfNumbers(Step step, NumberTransfer transfer) implements Command {

        /** What is done with the numbers; told of the reversed transfer, it is undone. */
        public enum Step {
            PROVISION_AT_TARGET,
            WITHDRAW_FROM_TARGET,
            DELETE_FROM_SOURCE,
            UPDATE_NUMBER_REFERENCES,
            UPDATE_LOCATION_REFERENCE,
            UPDATE_EMERGENCY_ADDRESS,
            BILL_AT_TARGET
        }

        /** What undoes it; it does no harm where it was not done. */
        public OfNumbers back() {
            return switch (step) {
                case PROVISION_AT_TARGET -> new OfNumbers(Step.WITHDRAW_FROM_TARGET, transfer);
                case WITHDRAW_FROM_TARGET -> new OfNumbers(Step.PROVISION_AT_TARGET, transfer);
                case DELETE_FROM_SOURCE -> new OfNumbers(Step.PROVISION_AT_TARGET, transfer.reversed());
                default -> new OfNumbers(step, transfer.reversed());
            };
        }

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return switch (step) {
                case PROVISION_AT_TARGET -> receivers.orders().provisionAtTarget(key, transfer);
                case WITHDRAW_FROM_TARGET -> receivers.orders().withdrawFromTarget(key, transfer);
                case DELETE_FROM_SOURCE -> receivers.orders().deleteFromSource(key, transfer);
                case UPDATE_NUMBER_REFERENCES -> receivers.orders().updateNumberReferences(key, transfer);
                case UPDATE_LOCATION_REFERENCE -> receivers.orders().updateLocationReference(key, transfer);
                case UPDATE_EMERGENCY_ADDRESS -> receivers.emergencyAddresses().update(key, transfer);
                case BILL_AT_TARGET -> receivers.billing().numbersMoved(key, transfer);
            };
        }
    }

    /** Takes an order back, carried out or not. */
    record UndoOrder(NumberOrderId order) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.orders().undo(key, order);
        }
    }

    /**
     * Takes back the order that was placed under a key, if there is one.
     *
     * @param key the {@link Key#id} with which it was placed
     */
    record UndoOrderPlacedAs(String key) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key told) {
            return receivers.orders().undoPlaced(told, key);
        }
    }

    /** Tells billing from where a user calls now. */
    record BillUserAt(PersonId user, LocationId location) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.billing().userMoved(key, user, location);
        }
    }

    /** Registers an e-mail for calling. */
    record Register(OrgId org, Email email, RegistrationId registration) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.accounts().register(key, org, email, registration);
        }
    }

    /** Takes a registration back. */
    record Withdraw(Email email, RegistrationId registration) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.accounts().withdraw(key, email, registration);
        }
    }

    /** Asks a carrier to connect a location. */
    record ConnectLocation(CarrierId carrier, LocationId location) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.records().connect(key, carrier, location);
        }
    }

    /** Makes a location's connection what it was; empty for none. */
    record RestoreConnection(LocationId location, Optional<CarrierConnection> before) implements Command {

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.records().restoreConnection(key, location, before);
        }
    }

    /** Adds numbers that a carrier provides at a location. */
    record AddAtCarrier(CarrierId carrier, LocationId location, Set<PhoneNumber> numbers) implements Command {

        public AddAtCarrier {
            numbers = ImmutableSet.copyOf(numbers);
        }

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.records().add(key, carrier, location, numbers);
        }
    }

    /** Removes numbers that a carrier no longer provides. */
    record RemoveAtCarrier(CarrierId carrier, Set<PhoneNumber> numbers) implements Command {

        public RemoveAtCarrier {
            numbers = ImmutableSet.copyOf(numbers);
        }

        @Override
        public Either<PortFailure, ?> tell(Receivers receivers, Key key) {
            return receivers.records().remove(key, carrier, numbers);
        }
    }
}
