package io.hexline.application;

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
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** Everything that Hexline needs from its surroundings: one accessor a driven port. */
public interface Host {

    Directory directory();

    Organizations organizations();

    Licenses licenses();

    Locations locations();

    Neighbourhood neighbourhood();

    Numbers numbers();

    Extensions extensions();

    CarrierAccounts carrierAccounts();

    CarrierRecords carrierRecords();

    NumberOrders numberOrders();

    CallingPlatform platform();

    CallRecording recording();

    Billing billing();

    EmergencyAddresses emergencyAddresses();

    UserFiles userFiles();

    MoveJobs jobs();

    Tokens tokens();

    Ledger ledger();

    Turns turns();

    Ids ids();

    InstantSource time();

    /** Where work goes that outlives the request which started it. */
    Executor background();
}
