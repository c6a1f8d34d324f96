let clusters: u32 = 0;
let nets: i64 = 0;
let sizes: i64 = 0;
let squaredNets: i64 = 0;
let products: i64 = 0;
let squaredSizes: i64 = 0;

/** Begins the moments of clusters: what a score or a share needs to know of them. */
@inline
export function startMoments(): void {
	clusters = 0;
	nets = 0;
	sizes = 0;
	squaredNets = 0;
	products = 0;
	squaredSizes = 0;
}

/** Adds a cluster; one of no size is none. */
@inline
export function addMoments(net: i64, size: i64): void {
	clusters += u32(size > 0);
	nets += net;
	sizes += size;
	squaredNets += net * net;
	products += net * size;
	squaredSizes += size * size;
}

/** Writes the number of clusters, net, size, net², net · size and size², six numbers of 64 bits. */
export function storeMoments(sums: usize): void {
	store<f64>(sums, f64(clusters));
	store<f64>(sums, f64(nets), 8);
	store<f64>(sums, f64(sizes), 16);
	store<f64>(sums, f64(squaredNets), 24);
	store<f64>(sums, f64(products), 32);
	store<f64>(sums, f64(squaredSizes), 40);
}
