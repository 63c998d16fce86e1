package io.hexline.rest.move;

import io.hexline.rest.json.Times;
import io.hexline.rest.result.ResultFile;

/**
 * The file that holds a job's result, on the wire.
 *
 * @param csvFileDownloadUrl null in lists, and where the file has expired
 */
record JobFile(String csvFile, String csvFileExpiryTime, String fileFormat, String csvFileDownloadUrl) {

    static JobFile of(ResultFile file, String link) {
        return new JobFile(file.reference(), Times.text(file.expiry()), ResultFile.MEDIA_TYPE, link);
    }
}
