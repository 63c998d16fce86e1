package io.hexline.application.saga;

import io.hexline.application.collaborator.Billing;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.collaborator.EmergencyAddresses;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.collaborator.UserFiles;
import io.hexline.application.command.Command;
import io.hexline.application.command.Command.Visitor;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;

/** Tells each command to the collaborator that it is for. */
record Outside(
        CallingPlatform platform,
        CallRecording recording,
        UserFiles files,
        NumberOrders orders,
        EmergencyAddresses emergencyAddresses,
        Billing billing,
        CarrierAccounts accounts,
        CarrierRecords records) {

    static Outside on(Collaborators collaborators) {
        return new Outside(
                collaborators.platform(),
                collaborators.recording(),
                collaborators.userFiles(),
                collaborators.numberOrders(),
                collaborators.emergencyAddresses(),
                collaborators.billing(),
                collaborators.carrierAccounts(),
                collaborators.carrierRecords());
    }

    Either<PortFailure, ?> tell(Command.Key key, Command command) {
        return command.accept(new Telling(key));
    }

    /** Tells one command, under its key. */
    private final class Telling implements Visitor<Either<PortFailure, ?>> {

        private final Command.Key key;

        private Telling(Command.Key key) {
            this.key = key;
        }

        @Override
        public Either<PortFailure, ?> visit(Command.PutOnPlatform command) {
            return platform.put(key, command.subscriber());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.RemoveFromPlatform command) {
            return platform.remove(key, command.person());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.DisableRecording command) {
            return recording.disable(key, command.user());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.RestoreRecording command) {
            return recording.restore(key, command.user(), command.account());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.MoveRecording command) {
            return recording.move(key, command.user(), command.account());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.CloseRecording command) {
            return recording.close(key, command.user());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.MoveFile command) {
            return files.move(key, command.file());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.MoveFileBack command) {
            return files.moveBack(key, command.file());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.OfNumbers command) {
            return switch (command.step()) {
                case PROVISION_AT_TARGET -> orders.provisionAtTarget(key, command.transfer());
                case WITHDRAW_FROM_TARGET -> orders.withdrawFromTarget(key, command.transfer());
                case DELETE_FROM_SOURCE -> orders.deleteFromSource(key, command.transfer());
                case UPDATE_NUMBER_REFERENCES -> orders.updateNumberReferences(key, command.transfer());
                case UPDATE_LOCATION_REFERENCE -> orders.updateLocationReference(key, command.transfer());
                case UPDATE_EMERGENCY_ADDRESS -> emergencyAddresses.update(key, command.transfer());
                case BILL_AT_TARGET -> billing.numbersMoved(key, command.transfer());
            };
        }

        @Override
        public Either<PortFailure, ?> visit(Command.UndoOrder command) {
            return orders.undo(key, command.order());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.UndoOrderPlacedAs command) {
            return orders.undoPlaced(key, command.key());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.BillUserAt command) {
            return billing.userMoved(key, command.user(), command.location());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.Register command) {
            return accounts.register(key, command.org(), command.email(), command.registration());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.Withdraw command) {
            return accounts.withdraw(key, command.email(), command.registration());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.ConnectLocation command) {
            return records.connect(key, command.carrier(), command.location());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.RestoreConnection command) {
            return records.restoreConnection(key, command.location(), command.before());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.AddAtCarrier command) {
            return records.add(key, command.carrier(), command.location(), command.numbers());
        }

        @Override
        public Either<PortFailure, ?> visit(Command.RemoveAtCarrier command) {
            return records.remove(key, command.carrier(), command.numbers());
        }
    }
}
