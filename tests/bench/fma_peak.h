#pragma once

namespace moerate::bench {

/// Fused multiply-adds that use every lane and nothing but registers: about `billions` 1e9 multiply-adds on this
/// thread.
void multiply_add(double billions);

}  // namespace moerate::bench
