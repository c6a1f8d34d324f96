import { codeAt, out } from './codes';

/** Of a pair of codes: the rating, 1 where there is one, and the influence, of 64 bits each. */
const pairBytes: usize = 24;

/**
 * Adds each selected record to the sums of its cluster, of 64 bits each: in the two places of its class the rating and the
 * count, and behind those of all classes the influence, each times what the record weighs.
 * @param weightOfCode of 64 bits each
 * @param pairs of the code of a rating and that of an answer: a row for each of the first, `width` pairs wide
 * @param stride bytes of a cluster's sums
 * @param beside the cluster that the others are added to, so that there is no jump for them
 */
export function addRatings(
	records: u32,
	classes: usize,
	clusters: usize,
	clusterWidth: u32,
	rows: usize,
	rowBytes: u32,
	columns: usize,
	columnBytes: u32,
	width: u32,
	weightCodes: usize,
	weightOfCode: usize,
	pairs: usize,
	sums: usize,
	stride: u32,
	beside: u32,
): void {
	for (let record: u32 = 0; record < records; record++) {
		const answer = u32(load<u8>(classes + record));
		const row = rowBytes == 1 ? codeAt<u8>(rows, record) : codeAt<u16>(rows, record);
		const column = columnBytes == 1 ? codeAt<u8>(columns, record) : codeAt<u16>(columns, record);
		const cluster = clusterWidth == 2 ? codeAt<u16>(clusters, record) : codeAt<u32>(clusters, record);
		const weight = load<f64>(weightOfCode + (usize(codeAt<u16>(weightCodes, record)) << 3));
		const pair = pairs + usize(row * width + column) * pairBytes;
		const start = sums + usize(select<u32>(beside, cluster, answer == out)) * usize(stride);
		const place = start + (usize(answer & 3) << 4);
		const last = start + usize(stride) - 8;
		store<f64>(place, load<f64>(place) + weight * load<f64>(pair));
		store<f64>(place, load<f64>(place, 8) + weight * load<f64>(pair, 8), 8);
		store<f64>(last, load<f64>(last) + weight * load<f64>(pair, 16));
	}
}
