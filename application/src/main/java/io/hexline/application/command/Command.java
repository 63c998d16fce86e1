package io.hexline.application.command;

import com.google.common.collect.ImmutableSet;
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
import java.util.Optional;
import java.util.Set;

/** What a collaborator is told to do, as it can be kept and told again: told twice under one key, it is done once. */
public sealed interface Command {

    <R> R accept(Visitor<R> visitor);

    /**
     * Under which a command is told.
     *
     * @param id of this command alone; the same where it is told again
     * @param lease of whoever tells it: a collaborator refuses what comes with a fence lower than one that it has seen
     *     for one of the lease's keys
     */
    record Key(String id, Lease lease) {}

    /** What is done with each kind of command. */
    interface Visitor<R> {

        R visit(PutOnPlatform command);

        R visit(RemoveFromPlatform command);

        R visit(DisableRecording command);

        R visit(RestoreRecording command);

        R visit(MoveRecording command);

        R visit(CloseRecording command);

        R visit(MoveFile command);

        R visit(MoveFileBack command);

        R visit(OfNumbers command);

        R visit(UndoOrder command);

        R visit(UndoOrderPlacedAs command);

        R visit(BillUserAt command);

        R visit(Register command);

        R visit(Withdraw command);

        R visit(ConnectLocation command);

        R visit(RestoreConnection command);

        R visit(AddAtCarrier command);

        R visit(RemoveAtCarrier command);
    }

    /** Makes the platform's record of a subscriber this one. */
    record PutOnPlatform(Subscriber subscriber) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Makes the platform forget a subscriber. */
    record RemoveFromPlatform(PersonId person) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Stops recording a user's calls. */
    record DisableRecording(PersonId user) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Makes a user's recording account what it was. */
    record RestoreRecording(PersonId user, RecordingAccount account) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Makes a user's recording account this one, perhaps at another vendor. */
    record MoveRecording(PersonId user, RecordingAccount account) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Closes a user's recording account. */
    record CloseRecording(PersonId user) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Moves a file. */
    record MoveFile(FileMove file) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Undoes the move of a file, if it was moved. */
    record MoveFileBack(FileMove file) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Takes an order back, carried out or not. */
    record UndoOrder(NumberOrderId order) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Takes back the order that was placed under a key, if there is one.
     *
     * @param key the {@link Key#id} with which it was placed
     */
    record UndoOrderPlacedAs(String key) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Tells billing from where a user calls now. */
    record BillUserAt(PersonId user, LocationId location) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Registers an e-mail for calling. */
    record Register(OrgId org, Email email, RegistrationId registration) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Takes a registration back. */
    record Withdraw(Email email, RegistrationId registration) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Asks a carrier to connect a location. */
    record ConnectLocation(CarrierId carrier, LocationId location) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Makes a location's connection what it was; empty for none. */
    record RestoreConnection(LocationId location, Optional<CarrierConnection> before) implements Command {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds numbers that a carrier provides at a location. */
    record AddAtCarrier(CarrierId carrier, LocationId location, Set<PhoneNumber> numbers) implements Command {

        public AddAtCarrier {
            numbers = ImmutableSet.copyOf(numbers);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes numbers that a carrier no longer provides. */
    record RemoveAtCarrier(CarrierId carrier, Set<PhoneNumber> numbers) implements Command {

        public RemoveAtCarrier {
            numbers = ImmutableSet.copyOf(numbers);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
