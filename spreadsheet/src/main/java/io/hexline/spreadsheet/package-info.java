/**
 * Tables as people keep them in spreadsheets: comma-separated values, read and written, for whoever drives the use cases. Start
 * at {@link io.hexline.spreadsheet.CsvFile}.
 */
package io.hexline.spreadsheet;
