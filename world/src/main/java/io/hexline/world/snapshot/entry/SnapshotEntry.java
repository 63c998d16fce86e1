package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.world.snapshot.upgrade.SnapshotUpgrade;
import java.util.List;
import java.util.Map;

@JsonClassDescription("A whole world.")
public record SnapshotEntry(
        @JsonProperty(required = true)
        @JsonPropertyDescription("The format of the file. Absent: 1, which is read as well.")
        @Limits(min = SnapshotUpgrade.FORMAT, max = SnapshotUpgrade.FORMAT)
        int format,

        @JsonProperty(required = true) @JsonPropertyDescription("The organizations.")
        List<OrganizationEntry> organizations,

        @JsonPropertyDescription("The number carriers, with their own records (CPAPI).")
        List<CarrierEntry> carriers,

        @JsonPropertyDescription("File stores of locations. Absent: any amount of files fits in, and all belong there.")
        List<FileStoreEntry> fileStores,

        @JsonPropertyDescription("The recording vendors.") List<RecordingVendorEntry> recordingVendors,

        @JsonPropertyDescription("The tokens that are valid.")
        List<TokenEntry> tokens,

        @JsonPropertyDescription("The programs that get tokens for themselves.")
        List<IntegrationEntry> integrations,

        @Limits(pattern = SnapshotEntry.CONTROL_TOKEN)
        @JsonPropertyDescription("The token that controls a server which begins with the file, and is nobody's. "
                + "Absent: the file lets nobody control it.")
        String controlToken,

        @JsonPropertyDescription("The failures that lie ahead.")
        List<FaultEntry> faults,

        @JsonPropertyDescription(
                "Jobs, and what was under way when the file was saved. Absent: nothing. It is not written by hand.")
        Map<String, Object> work) {

    /** What a control token matches: nobody guesses it, and it fits into a header. */
    public static final String CONTROL_TOKEN = "^[!-~]{8,4096}$";

    public SnapshotEntry {
        organizations = Absent.none(organizations);
        carriers = Absent.none(carriers);
        fileStores = Absent.none(fileStores);
        recordingVendors = Absent.none(recordingVendors);
        tokens = Absent.none(tokens);
        integrations = Absent.none(integrations);
        faults = Absent.none(faults);
        work = work == null ? Map.of() : work;
    }
}
