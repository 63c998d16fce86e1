package io.hexline.bootstrap.demo;

import io.hexline.application.Host;
import io.hexline.application.Ids;
import io.hexline.application.access.Tokens;
import io.hexline.application.billing.Billing;
import io.hexline.application.carrier.CarrierAccounts;
import io.hexline.application.carrier.CarrierRecords;
import io.hexline.application.carrier.NumberOrders;
import io.hexline.application.emergency.EmergencyAddresses;
import io.hexline.application.file.UserFiles;
import io.hexline.application.job.MoveJobs;
import io.hexline.application.license.Licenses;
import io.hexline.application.location.Locations;
import io.hexline.application.location.Neighbourhood;
import io.hexline.application.number.Extensions;
import io.hexline.application.number.Numbers;
import io.hexline.application.organization.Organizations;
import io.hexline.application.platform.CallingPlatform;
import io.hexline.application.recording.CallRecording;
import io.hexline.application.store.Ledger;
import io.hexline.application.store.Turns;
import io.hexline.application.user.Directory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** A host whose platform takes its time, as a real one does, so that there is progress to be seen. */
record UnhurriedHost(Host host, Duration pace) implements Host {

    @Override
    public CallingPlatform platform() {
        return new UnhurriedPlatform(host.platform(), pace);
    }

    @Override
    public Directory directory() {
        return host.directory();
    }

    @Override
    public Organizations organizations() {
        return host.organizations();
    }

    @Override
    public Licenses licenses() {
        return host.licenses();
    }

    @Override
    public Locations locations() {
        return host.locations();
    }

    @Override
    public Numbers numbers() {
        return host.numbers();
    }

    @Override
    public Extensions extensions() {
        return host.extensions();
    }

    @Override
    public CarrierAccounts carrierAccounts() {
        return host.carrierAccounts();
    }

    @Override
    public Neighbourhood neighbourhood() {
        return host.neighbourhood();
    }

    @Override
    public CarrierRecords carrierRecords() {
        return host.carrierRecords();
    }

    @Override
    public NumberOrders numberOrders() {
        return host.numberOrders();
    }

    @Override
    public CallRecording recording() {
        return host.recording();
    }

    @Override
    public Billing billing() {
        return host.billing();
    }

    @Override
    public EmergencyAddresses emergencyAddresses() {
        return host.emergencyAddresses();
    }

    @Override
    public UserFiles userFiles() {
        return host.userFiles();
    }

    @Override
    public MoveJobs jobs() {
        return host.jobs();
    }

    @Override
    public Tokens tokens() {
        return host.tokens();
    }

    @Override
    public Ledger ledger() {
        return host.ledger();
    }

    @Override
    public Turns turns() {
        return host.turns();
    }

    @Override
    public Ids ids() {
        return host.ids();
    }

    @Override
    public InstantSource time() {
        return host.time();
    }

    @Override
    public Executor background() {
        return host.background();
    }
}
