/** Files of comma-separated values. Start at {@link io.hexline.cli.csv.CsvFile}. */
package io.hexline.cli.csv;
