(module
 (type $0 (func (param i32 i32) (result i32)))
 (type $1 (func (result i32)))
 (type $2 (func (param i32)))
 (type $3 (func (param i32 i32)))
 (type $4 (func (param i64 i32)))
 (type $5 (func))
 (type $6 (func (param i32) (result i32)))
 (type $7 (func (param i32 i32 i32) (result i32)))
 (type $8 (func (param i32 i64 i64) (result i32)))
 (type $9 (func (param i32 i32 i32)))
 (type $10 (func (param i64 i32 i32)))
 (type $11 (func (param i32 i32 v128 i32) (result i32)))
 (type $12 (func (param i32 i64 i64 i32)))
 (type $13 (func (param i32 i32 i64)))
 (type $14 (func (param i32 i64) (result i32)))
 (type $15 (func (param i32 i32 i64 i32)))
 (type $16 (func (param i64 i32 i32 i32) (result i64)))
 (type $17 (func (param i32 i64)))
 (type $18 (func (param i64) (result i32)))
 (type $19 (func (param i64 i64 i32)))
 (type $20 (func (param i32 i64 i32)))
 (type $21 (func (param i64 i32) (result i64)))
 (import "env" "memory" (memory $mimport$0 1))
 (export "token_hash" (func $77))
 (export "token_list" (func $36))
 (export "bitmaps_4096" (func $76))
 (export "bitmaps_512" (func $75))
 (export "radix_cached" (func $74))
 (export "radix" (func $73))
 (export "runs" (func $72))
 (export "reserve_linear" (func $59))
 (export "reserve_runs" (func $57))
 (export "buckets" (func $55))
 (export "bulk" (func $53))
 (export "critbit" (func $52))
 (export "hash" (func $51))
 (export "list_hash" (func $50))
 (export "list_words" (func $49))
 (export "list" (func $36))
 (export "none" (func $48))
 (export "rbtree" (func $47))
 (export "sorted" (func $46))
 (export "tags" (func $45))
 (export "unchecked" (func $44))
 (export "xarray" (func $43))
 (export "memory" (memory $mimport$0))
 (func $0
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  i32.const 20
  i32.load
  if
   return
  end
  i32.const 256
  i32.load
  local.set $0
  i32.const 48
  i32.load
  local.set $1
  i32.const 276
  i32.load
  local.tee $2
  if (result i32)
   local.get $0
   local.get $2
   i32.const 1
   i32.sub
   local.get $1
   i32.mul
   i32.le_u
  else
   i32.const 0
  end
  if
   local.get $0
   local.get $1
   i32.add
   i32.const 1
   i32.sub
   local.get $1
   i32.div_u
   local.set $1
   loop $label
    i32.const 276
    i32.load
    local.get $1
    i32.gt_u
    if
     i32.const 272
     i32.load
     local.tee $2
     i32.load offset=4
     local.set $3
     local.get $2
     i32.load offset=28
     local.tee $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.get $2
     i32.const 88
     i32.load
     i32.store
     i32.const 88
     local.get $2
     i32.store
     local.get $3
     if
      local.get $3
      i32.const 0
      i32.store
      local.get $3
      i32.load offset=28
      i64.const 0
      i64.store
     else
      i32.const 268
      i32.const 0
      i32.store
     end
     i32.const 272
     local.get $3
     i32.store
     i32.const 276
     i32.const 276
     i32.load
     i32.const 1
     i32.sub
     i32.store
     br $label
    end
   end
  end
 )
 (func $1
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  i32.const 112
  i32.load
  i32.const 128
  i32.load
  i32.add
  local.set $1
  i32.const 20
  i32.load
  local.tee $0
  i32.eqz
  if
   local.get $1
   i64.const 0
   i64.store
   i32.const 256
   i32.load
   i32.eqz
   if
    return
   end
  end
  i32.const 36
  i32.load
  local.set $14
  i32.const 140
  i32.load
  local.set $13
  i32.const 32
  i32.load
  local.set $8
  i32.const 48
  i32.load
  local.set $4
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $11
  i32.const 268
  i32.load
  local.set $2
  local.get $1
  local.get $0
  if (result i32)
   local.get $2
  else
   local.get $2
   i32.load offset=28
  end
  local.tee $3
  i64.extend_i32_u
  i64.store
  local.get $4
  local.set $0
  local.get $3
  local.get $14
  i32.add
  local.set $18
  i32.const 260
  i32.load
  local.set $19
  loop $label1
   local.get $19
   if
    local.get $0
    if (result i32)
     local.get $0
    else
     local.get $3
     local.get $13
     i32.add
     local.get $4
     i64.extend_i32_u
     i64.store
     local.get $14
     local.get $2
     i32.load
     local.tee $2
     i32.load offset=28
     local.tee $3
     i32.add
     local.set $18
     local.get $4
    end
    local.get $18
    local.get $19
    v128.load
    v128.store
    local.get $18
    local.get $19
    v128.load offset=16
    v128.store offset=16
    local.get $18
    local.get $19
    v128.load offset=32
    v128.store offset=32
    local.get $18
    local.get $19
    v128.load offset=48
    v128.store offset=48
    local.get $19
    i32.load offset=84
    if
     local.get $12
     local.get $18
     i32.add
     local.get $11
     local.get $18
     i32.add
     local.set $6
     i32.const 0
     i32.const 16
     i32.const 64
     i32.load
     select
     local.set $10
     i32.const 60
     i32.load
     local.set $5
     local.get $19
     i32.load offset=88
     local.tee $9
     i32.load offset=28
     local.set $15
     i32.const 0
     local.set $0
     local.get $19
     i32.load offset=76
     local.set $17
     loop $label
      local.get $17
      if
       local.get $0
       local.get $5
       i32.eq
       if
        local.get $9
        i32.load
        local.tee $9
        i32.load offset=28
        local.set $15
        i32.const 0
        local.set $0
       end
       local.get $10
       local.get $15
       i32.add
       local.get $0
       i32.const 6
       i32.shl
       i32.add
       local.set $16
       local.get $0
       i32.const 1
       i32.add
       local.set $0
       local.get $10
       if
        local.get $15
        local.get $0
        i64.extend_i32_u
        i64.store offset=8
       end
       local.get $16
       i32.const 512
       v128.load
       v128.store
       local.get $16
       i32.const 528
       v128.load
       v128.store offset=16
       local.get $16
       i32.const 544
       v128.load
       v128.store offset=32
       local.get $16
       local.get $17
       i64.load offset=16
       i64.store offset=48
       local.get $16
       local.get $17
       i64.load offset=8
       i64.store offset=56
       local.get $17
       i32.load
       local.set $17
       br $label
      end
     end
     local.get $19
     i32.load offset=88
     i64.load32_u offset=28
     i64.store
     local.get $6
     local.get $19
     i64.load32_u offset=84
     i64.store
    else
     local.get $12
     local.get $18
     i32.add
     i64.const 0
     i64.store
     local.get $11
     local.get $18
     i32.add
     i64.const 0
     i64.store
    end
    local.get $8
    local.get $18
    i32.add
    local.set $18
    i32.const 1
    i32.sub
    local.set $0
    local.get $19
    i32.load offset=64
    local.set $19
    br $label1
   end
  end
  local.get $3
  local.get $13
  i32.add
  local.get $4
  local.get $0
  i32.sub
  i64.extend_i32_u
  i64.store
 )
 (func $2 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  i32.const 112
  i32.load
  local.tee $5
  i32.const 128
  i32.load
  i32.add
  i64.load
  i32.wrap_i64
  local.set $2
  i32.const 20
  i32.load
  i32.eqz
  if
   block $block (result i32)
    i32.const 48
    i32.load
    local.set $6
    local.get $2
    local.tee $0
    local.set $3
    local.get $0
    local.set $1
    loop $label
     local.get $4
     i32.const 10000
     i32.le_u
     i32.const 0
     local.get $1
     select
     if
      local.get $1
      i64.load
      i32.wrap_i64
      local.tee $1
      if
       i32.const -22
       local.get $1
       i64.load
       i32.wrap_i64
       local.tee $1
       i32.const 0
       local.get $3
       i64.load
       i32.wrap_i64
       local.tee $3
       local.get $1
       i32.eq
       select
       br_if $block
       drop
       local.get $4
       i32.const 1
       i32.add
       local.set $4
       br $label
      end
     end
    end
    i32.const -22
    local.get $1
    br_if $block
    drop
    loop $label1
     local.get $0
     if
      i32.const -22
      local.get $0
      i64.load offset=8
      local.tee $7
      i64.eqz
      local.get $7
      local.get $6
      i64.extend_i32_u
      i64.gt_u
      i32.or
      br_if $block
      drop
      local.get $0
      i64.load
      i32.wrap_i64
      local.set $0
      br $label1
     end
    end
    i32.const 0
   end
   local.tee $0
   if
    local.get $0
    return
   end
  end
  i32.const 72
  i32.load
  local.set $0
  i32.const 80
  i32.load
  local.tee $1
  if
   i32.const 80
   local.get $1
   i32.load
   i32.store
  else
   i32.const 76
   local.get $0
   i32.const 76
   i32.load
   local.tee $1
   i32.add
   i32.store
  end
  local.get $1
  i32.const 0
  local.get $0
  memory.fill
  i32.const 20
  i32.load
  if
   i32.const 76
   i32.const 76
   i32.load
   local.tee $0
   i32.const 136
   i32.load
   i32.add
   i32.store
   local.get $0
   i32.const 0
   i32.const 136
   i32.load
   memory.fill
   i32.const 140
   i32.load
   if
    local.get $0
    i32.const 136
    i32.load
    i32.const 12
    i32.shr_u
    i64.extend_i32_u
    i64.store
   end
  else
   i32.const 0
   local.set $0
  end
  local.get $1
  local.get $5
  i32.const 4096
  memory.copy
  local.get $1
  i32.const 124
  i32.load
  i32.add
  local.tee $3
  local.get $3
  i64.load
  i64.const 1
  i64.add
  i64.store
  local.get $1
  i32.const 128
  i32.load
  i32.add
  local.get $0
  i64.extend_i32_u
  i64.store
  i32.const 132
  i32.load
  local.tee $3
  if
   local.get $1
   local.get $3
   i32.add
   local.tee $4
   i64.load
   i32.wrap_i64
   local.tee $3
   i32.const 80
   i32.load
   i32.store
   i32.const 80
   local.get $3
   i32.store
   i32.const 72
   i32.load
   local.set $6
   i32.const 80
   i32.load
   local.tee $3
   if
    i32.const 80
    local.get $3
    i32.load
    i32.store
   else
    i32.const 76
    local.get $6
    i32.const 76
    i32.load
    local.tee $3
    i32.add
    i32.store
   end
   local.get $3
   i32.const 0
   local.get $6
   memory.fill
   local.get $3
   i64.const 1
   i64.store
   local.get $4
   local.get $3
   i64.extend_i32_u
   i64.store
  end
  i32.const 112
  local.get $1
  i32.store
  local.get $5
  i32.const 80
  i32.load
  i32.store
  i32.const 80
  local.get $5
  i32.store
  i32.const 256
  i32.const 0
  i32.const 256
  memory.fill
  i32.const 268
  local.get $0
  i32.store
  i32.const 396
  local.get $2
  i32.store
  i32.const 8
  i32.load
  i32.const 0
  i32.const 12
  i32.load
  i32.const 2
  i32.shl
  memory.fill
  i32.const 116
  i32.const 116
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 84
  i32.const 120
  i32.load
  i32.const 116
  i32.load
  i32.const 3
  i32.shl
  i32.add
  local.tee $0
  i32.load
  i32.store
  i32.const 88
  local.get $0
  i32.load offset=4
  i32.store
  i32.const 96
  i32.const 92
  i32.load
  i32.store
  i32.const 100
  i32.const 0
  i32.store
  i32.const 104
  i32.const 0
  i32.store
  i32.const 0
 )
 (func $3 (param $0 i32) (param $1 i64) (param $2 i64) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  i32.const 8
  i32.load
  local.get $0
  i32.const 2
  i32.shl
  i32.add
  i32.load
  local.tee $3
  i32.eqz
  if
   i32.const -9
   return
  end
  local.get $3
  i32.load offset=72
  if (result i32)
   i32.const 156
   i32.load
  else
   i32.const 0
  end
  if
   i32.const -22
   return
  end
  local.get $3
  i32.load offset=76
  local.set $0
  loop $label
   local.get $0
   if
    local.get $0
    i64.load offset=8
    local.get $1
    i64.ne
    if
     local.get $0
     i32.load
     local.set $0
     br $label
    end
   end
  end
  block $block (result i32)
   i32.const -17
   local.get $0
   br_if $block
   drop
   local.get $3
   i32.load offset=84
   local.tee $0
   i32.const 52
   i32.load
   i32.ge_u
   if
    i32.const 56
    i32.load
    br $block
   end
   local.get $0
   local.get $3
   i32.load offset=96
   i32.const 60
   i32.load
   i32.mul
   i32.ge_u
   if
    i32.const 72
    i32.load
    local.set $4
    i32.const 80
    i32.load
    local.tee $0
    if
     i32.const 80
     local.get $0
     i32.load
     i32.store
    else
     i32.const 76
     local.get $4
     i32.const 76
     i32.load
     local.tee $0
     i32.add
     i32.store
    end
    local.get $0
    i32.const 0
    local.get $4
    memory.fill
    i32.const 88
    i32.const 88
    i32.load
    local.tee $5
    i32.load
    i32.store
    local.get $5
    local.get $0
    i32.store offset=28
    local.get $5
    i32.const 0
    i32.store
    local.get $5
    local.get $3
    i32.const 88
    i32.add
    local.tee $4
    i32.load offset=4
    i32.store offset=4
    local.get $4
    i32.load offset=4
    if
     local.get $4
     i32.load offset=4
     local.tee $6
     local.get $5
     i32.store
     local.get $6
     i32.load offset=28
     local.get $0
     i64.extend_i32_u
     i64.store
    else
     local.get $4
     local.get $5
     i32.store
    end
    local.get $4
    local.get $5
    i32.store offset=4
    local.get $4
    local.get $4
    i32.load offset=8
    i32.const 1
    i32.add
    i32.store offset=8
   end
   i32.const 88
   i32.const 88
   i32.load
   local.tee $0
   i32.load
   i32.store
   local.get $0
   local.get $1
   i64.store offset=8
   local.get $0
   local.get $2
   i64.store offset=16
   local.get $0
   i32.const 0
   i32.store offset=24
   local.get $0
   i32.const 0
   i32.store
   local.get $0
   local.get $3
   i32.load offset=80
   i32.store offset=4
   local.get $3
   i32.load offset=80
   if
    local.get $3
    i32.load offset=80
    local.get $0
    i32.store
   else
    local.get $3
    local.get $0
    i32.store offset=76
   end
   local.get $3
   local.get $0
   i32.store offset=80
   local.get $3
   local.get $3
   i32.load offset=84
   i32.const 1
   i32.add
   i32.store offset=84
   i32.const 0
  end
 )
 (func $4 (param $0 i32) (result i32)
  i32.const 8
  i32.load
  local.get $0
  i32.const 2
  i32.shl
  i32.add
  i32.load
  local.tee $0
  i32.eqz
  if
   i32.const -9
   return
  end
  local.get $0
  i32.load offset=72
  if (result i32)
   i32.const 0
  else
   i32.const 156
   i32.load
  end
  if
   i32.const -22
   return
  end
  local.get $0
  call $5
  i32.const 0
 )
 (func $5 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=84
  i32.eqz
  if
   return
  end
  local.get $0
  i32.load offset=80
  local.set $1
  loop $label
   local.get $1
   if
    local.get $1
    i32.load offset=4
    local.get $1
    i32.const 88
    i32.load
    i32.store
    i32.const 88
    local.get $1
    i32.store
    local.set $1
    br $label
   end
  end
  local.get $0
  i32.const 88
  i32.add
  local.set $3
  loop $label1
   local.get $3
   i32.load offset=8
   if
    local.get $3
    i32.load offset=4
    local.tee $4
    i32.load offset=4
    local.set $2
    local.get $4
    i32.load offset=28
    local.tee $1
    i32.const 80
    i32.load
    i32.store
    i32.const 80
    local.get $1
    i32.store
    local.get $4
    i32.const 88
    i32.load
    i32.store
    i32.const 88
    local.get $4
    i32.store
    local.get $2
    if
     local.get $2
     i32.const 0
     i32.store
     local.get $2
     i32.load offset=28
     i64.const 0
     i64.store
    else
     local.get $3
     i32.const 0
     i32.store
    end
    local.get $3
    local.get $2
    i32.store offset=4
    local.get $3
    local.get $3
    i32.load offset=8
    i32.const 1
    i32.sub
    i32.store offset=8
    br $label1
   end
  end
  local.get $0
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  v128.store offset=76
  local.get $0
  i64.const 0
  i64.store offset=92
 )
 (func $6 (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  local.get $1
  i64.load
  i32.wrap_i64
  local.set $1
  local.get $2
  i64.load
  i32.wrap_i64
  local.set $7
  i32.const 64
  i32.load
  if
   local.get $7
   i32.const 52
   i32.load
   i32.gt_u
   if (result i32)
    i32.const -22
   else
    local.get $0
    local.get $1
    local.get $7
    call $38
   end
   local.set $3
   local.get $1
   i32.const 80
   i32.load
   i32.store
   i32.const 80
   local.get $1
   i32.store
  else
   block $block (result i32)
    i32.const 60
    i32.load
    local.set $5
    local.get $1
    local.tee $3
    local.tee $4
    local.set $2
    loop $label
     local.get $6
     i32.const 10000
     i32.le_u
     i32.const 0
     local.get $2
     select
     if
      local.get $2
      i64.load
      i32.wrap_i64
      local.tee $2
      if
       i32.const -22
       local.get $2
       i64.load
       i32.wrap_i64
       local.tee $2
       i32.const 0
       local.get $4
       i64.load
       i32.wrap_i64
       local.tee $4
       local.get $2
       i32.eq
       select
       br_if $block
       drop
       local.get $6
       i32.const 1
       i32.add
       local.set $6
       br $label
      end
     end
    end
    i32.const -22
    local.get $2
    br_if $block
    drop
    loop $label1
     local.get $3
     if
      i32.const -22
      local.get $3
      i64.load offset=8
      local.tee $9
      i64.eqz
      local.get $9
      local.get $5
      i64.extend_i32_u
      i64.gt_u
      i32.or
      br_if $block
      drop
      local.get $3
      i64.load
      i32.wrap_i64
      local.set $3
      br $label1
     end
    end
    i32.const 0
   end
   local.tee $3
   if
    local.get $3
    return
   end
   local.get $1
   local.set $2
   loop $label2
    local.get $3
    i32.const 1
    local.get $2
    select
    i32.eqz
    if
     local.get $0
     local.get $2
     i32.const 16
     i32.add
     local.get $2
     i64.load offset=8
     i32.wrap_i64
     call $38
     local.set $3
     local.get $2
     i64.load
     i32.wrap_i64
     local.set $2
     br $label2
    end
   end
   i32.const -22
   local.get $3
   local.get $3
   if (result i32)
    i32.const 0
   else
    local.get $7
    local.get $0
    i32.load offset=84
    i32.ne
   end
   select
   local.set $3
   loop $label3
    local.get $1
    if
     local.get $1
     i64.load
     i32.wrap_i64
     local.get $1
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $1
     i32.store
     local.set $1
     br $label3
    end
   end
  end
  local.get $3
  if
   local.get $0
   call $5
  end
  local.get $3
 )
 (func $7 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $1
  i32.const 1
  local.get $2
  i32.sub
  i32.const 2
  i32.shl
  i32.add
  local.tee $5
  i32.load offset=104
  local.tee $3
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  i32.load offset=104
  local.set $4
  local.get $5
  local.get $4
  i32.store offset=104
  local.get $4
  if
   local.get $4
   local.get $1
   local.get $4
   i32.load offset=100
   i32.const 1
   i32.and
   i32.or
   i32.store offset=100
  end
  local.get $1
  i32.load offset=100
  i32.const -2
  i32.and
  local.tee $4
  if
   local.get $4
   local.get $1
   local.get $4
   i32.const 4
   i32.add
   i32.load offset=104
   i32.eq
   i32.const 2
   i32.shl
   i32.add
   local.get $3
   i32.store offset=104
  else
   local.get $0
   local.get $3
   i32.store
  end
  local.get $3
  if
   local.get $3
   local.get $4
   local.get $3
   i32.load offset=100
   i32.const 1
   i32.and
   i32.or
   i32.store offset=100
  end
  local.get $3
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.get $1
  i32.store offset=104
  local.get $1
  local.get $3
  local.get $1
  i32.load offset=100
  i32.const 1
  i32.and
  i32.or
  i32.store offset=100
 )
 (func $8 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  i32.load
  local.tee $2
  if (result i32)
   i32.const 4
   local.get $0
   i32.load offset=4
   i32.shl
  else
   i32.const 0
  end
  local.set $7
  i32.const 32
  local.get $2
  if (result i32)
   local.get $0
   i32.load offset=4
   i32.const 1
   i32.add
  else
   i32.const 6
  end
  local.tee $1
  i32.sub
  local.set $6
  i32.const 96
  i32.const 96
  i32.load
  local.tee $4
  i32.const 4
  local.get $1
  i32.shl
  local.tee $3
  i32.add
  i32.store
  i32.const 160
  i32.const 160
  i32.load
  i32.const 1
  i32.add
  i32.store
  local.get $4
  i32.const 0
  local.get $3
  memory.fill
  local.get $0
  local.get $1
  i32.store offset=4
  local.get $0
  local.get $4
  i32.store
  local.get $0
  i32.const 3
  local.get $1
  i32.shl
  i32.const 2
  i32.shr_u
  i32.store offset=12
  local.get $2
  local.set $3
  loop $label1
   local.get $3
   local.get $2
   local.get $7
   i32.add
   i32.lt_u
   if
    local.get $3
    i32.load
    local.set $0
    loop $label
     local.get $0
     if
      local.get $0
      i32.load offset=100
      local.get $0
      local.get $4
      local.get $0
      i32.load offset=104
      local.get $6
      i32.shr_u
      i32.const 2
      i32.shl
      i32.add
      local.tee $5
      i32.load
      i32.store offset=100
      local.get $5
      local.get $0
      i32.store
      local.set $0
      br $label
     end
    end
    local.get $3
    i32.const 4
    i32.add
    local.set $3
    br $label1
   end
  end
 )
 (func $9 (param $0 i64) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  local.get $0
  local.get $2
  i32.const 3
  i32.shl
  i64.extend_i32_u
  i64.div_u
  local.set $6
  i32.const 0
  i32.const 256
  i32.load
  local.tee $4
  local.get $1
  select
  local.set $3
  local.get $4
  i32.const 2
  i32.and
  if
   local.get $4
   i32.const 38
   i32.add
   local.get $1
   i32.const 3
   i32.shl
   i32.add
   i32.load
   local.set $3
  end
  local.get $3
  i32.const 8
  i32.add
  i32.const 0
  local.get $3
  select
  local.tee $4
  if (result i32)
   local.get $4
   i32.const 0
   local.get $6
   i64.eqz
   select
   local.set $3
   block $block
    local.get $4
    i64.load
    i32.wrap_i64
    local.tee $5
    i32.const 2
    i32.and
    i32.eqz
    br_if $block
    i32.const 0
    local.set $3
    local.get $6
    local.get $5
    i32.const 2
    i32.sub
    i32.load
    local.tee $4
    i64.extend_i32_u
    i64.shr_u
    i64.const 64
    i64.ge_u
    br_if $block
    loop $label
     local.get $5
     i32.const 38
     i32.add
     local.get $6
     local.get $4
     i64.extend_i32_u
     i64.shr_u
     i32.wrap_i64
     i32.const 63
     i32.and
     i32.const 3
     i32.shl
     i32.add
     local.set $3
     local.get $4
     i32.eqz
     br_if $block
     local.get $3
     i64.load
     i32.wrap_i64
     local.set $5
     i32.const 0
     local.set $3
     local.get $5
     i32.eqz
     br_if $block
     local.get $4
     i32.const 6
     i32.sub
     local.set $4
     br $label
    end
    unreachable
   end
   local.get $3
   if (result i32)
    local.get $3
    i64.load
    i32.wrap_i64
   else
    i32.const 0
   end
  else
   i32.const 0
  end
  local.tee $4
  i32.eqz
  if
   local.get $1
   call $30
   local.get $6
   call $15
   i32.const 8
   local.get $2
   i32.const 8
   i32.load
   i32.add
   i32.const 1
   i32.sub
   local.get $2
   i32.const 1
   i32.sub
   i32.const -1
   i32.xor
   i32.and
   local.tee $4
   local.get $2
   i32.add
   i32.store
   local.get $4
   i32.const 0
   local.get $2
   memory.fill
   local.get $4
   i64.extend_i32_u
   i64.store
  end
  local.get $4
  local.get $0
  i32.wrap_i64
  local.get $2
  i32.const 3
  i32.shl
  i32.const 1
  i32.sub
  i32.and
  local.tee $1
  i32.const 6
  i32.shr_u
  i32.const 3
  i32.shl
  i32.add
  local.tee $2
  local.get $2
  i64.load
  i64.const 1
  local.get $1
  i32.const 63
  i32.and
  i64.extend_i32_u
  i64.shl
  i64.or
  i64.store
 )
 (func $10 (param $0 i32) (param $1 i32) (param $2 v128) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  local.get $1
  local.set $4
  loop $label2
   local.get $4
   local.get $1
   i32.const -64
   i32.sub
   i32.ne
   if
    local.get $4
    v128.load
    local.get $2
    i16x8.eq
    i16x8.bitmask
    local.set $6
    loop $label1
     local.get $6
     if
      local.get $6
      i32.ctz
      local.get $4
      local.get $0
      i32.load
      i32.sub
      i32.const 1
      i32.shr_u
      i32.add
      local.tee $7
      local.get $0
      i32.load offset=12
      i32.ge_u
      if
       i32.const 0
       return
      end
      local.get $3
      local.set $5
      local.get $0
      i32.load offset=4
      local.get $7
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.tee $9
      local.tee $7
      i32.const -64
      i32.sub
      local.set $8
      block $block (result i32)
       loop $label
        block $block1
         i32.const 0
         local.get $7
         i64.load
         local.tee $10
         local.get $5
         i64.load
         i64.ne
         br_if $block
         drop
         local.get $10
         i64.const 56
         i64.shr_u
         i64.eqz
         br_if $block1
         i32.const 0
         local.get $7
         i64.load offset=8
         local.tee $10
         local.get $5
         i64.load offset=8
         i64.ne
         br_if $block
         drop
         local.get $10
         i64.const 56
         i64.shr_u
         i64.eqz
         br_if $block1
         local.get $5
         i32.const 16
         i32.add
         local.set $5
         local.get $8
         local.get $7
         i32.const 16
         i32.add
         local.tee $7
         i32.ne
         br_if $label
        end
       end
       i32.const 1
      end
      if
       local.get $9
       return
      end
      local.get $6
      local.get $6
      i32.const 1
      i32.sub
      i32.and
      local.set $6
      br $label1
     end
    end
    local.get $4
    i32.const 16
    i32.add
    local.set $4
    br $label2
   end
  end
  i32.const 0
 )
 (func $11 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i64)
  local.get $1
  i64.load
  local.set $5
  local.get $0
  i32.const 32
  i32.sub
  i32.load offset=4
  local.set $0
  loop $label1
   local.get $0
   if
    local.get $0
    i64.load
    local.get $5
    i64.eq
    if (result i32)
     local.get $1
     local.set $2
     local.get $0
     local.set $3
     local.get $0
     i32.const -64
     i32.sub
     local.set $4
     block $block (result i32)
      loop $label
       block $block1
        i32.const 0
        local.get $3
        i64.load
        local.tee $6
        local.get $2
        i64.load
        i64.ne
        br_if $block
        drop
        local.get $6
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block1
        i32.const 0
        local.get $3
        i64.load offset=8
        local.tee $6
        local.get $2
        i64.load offset=8
        i64.ne
        br_if $block
        drop
        local.get $6
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block1
        local.get $2
        i32.const 16
        i32.add
        local.set $2
        local.get $4
        local.get $3
        i32.const 16
        i32.add
        local.tee $3
        i32.ne
        br_if $label
       end
      end
      i32.const 1
     end
    else
     i32.const 0
    end
    i32.eqz
    if
     local.get $0
     i32.load offset=64
     local.set $0
     br $label1
    end
   end
  end
  local.get $0
 )
 (func $12 (param $0 i32) (result i32)
  (local $1 i32)
  i32.const 8
  i32.load
  local.get $0
  i32.const 2
  i32.shl
  i32.add
  i32.load
  local.tee $1
  i32.eqz
  if
   i32.const -9
   return
  end
  i32.const 8
  i32.load
  local.get $0
  i32.const 2
  i32.shl
  i32.add
  i32.const 0
  i32.store
  local.get $1
  call $5
  local.get $1
  i32.load offset=72
  if
   local.get $1
   i32.load offset=68
   local.tee $0
   if
    local.get $0
    local.get $1
    i32.load offset=64
    i32.store offset=64
   else
    i32.const 388
    local.get $1
    i32.load offset=64
    i32.store
   end
   local.get $1
   i32.load offset=64
   local.tee $0
   if
    local.get $0
    local.get $1
    i32.load offset=68
    i32.store offset=68
   else
    i32.const 392
    local.get $1
    i32.load offset=68
    i32.store
   end
   i32.const 384
   i32.const 384
   i32.load
   i32.const 1
   i32.sub
   i32.store
  else
   local.get $1
   i32.load offset=68
   local.tee $0
   if
    local.get $0
    local.get $1
    i32.load offset=64
    i32.store offset=64
   else
    i32.const 260
    local.get $1
    i32.load offset=64
    i32.store
   end
   local.get $1
   i32.load offset=64
   local.tee $0
   if
    local.get $0
    local.get $1
    i32.load offset=68
    i32.store offset=68
   else
    i32.const 264
    local.get $1
    i32.load offset=68
    i32.store
   end
   i32.const 256
   i32.const 256
   i32.load
   i32.const 1
   i32.sub
   i32.store
   call $0
  end
  local.get $1
  i32.const 84
  i32.load
  i32.store offset=64
  i32.const 84
  local.get $1
  i32.store
  i32.const 0
 )
 (func $13 (param $0 i32) (param $1 i64) (param $2 i64) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  i32.const 264
  i32.load
  local.tee $4
  i32.const 260
  i32.load
  i32.eq
  if
   i32.const 8
   local.get $4
   i32.const 1
   i32.shl
   i32.const 128
   local.get $4
   select
   local.tee $4
   i32.const 24
   i32.mul
   local.tee $6
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $5
   i32.add
   i32.store
   local.get $5
   i32.const 0
   local.get $6
   memory.fill
   local.get $5
   i32.const 256
   i32.load
   i32.const 260
   i32.load
   i32.const 24
   i32.mul
   memory.copy
   i32.const 256
   local.get $5
   i32.store
   i32.const 264
   local.get $4
   i32.store
  end
  i32.const 256
  i32.load
  local.get $0
  i32.const 24
  i32.mul
  i32.add
  local.tee $4
  i32.const 24
  i32.add
  local.get $4
  i32.const 260
  i32.load
  local.get $0
  i32.sub
  i32.const 24
  i32.mul
  memory.copy
  i32.const 260
  i32.const 260
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 256
  i32.load
  local.get $0
  i32.const 24
  i32.mul
  i32.add
  local.tee $0
  local.get $1
  i64.store
  local.get $0
  local.get $2
  local.get $1
  i64.sub
  i64.store offset=8
  local.get $0
  local.get $3
  i32.store offset=16
  local.get $0
  i32.const 0
  i32.store offset=20
 )
 (func $14 (param $0 i32) (param $1 i32) (param $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  loop $label1
   local.get $5
   i32.const 4096
   i32.lt_u
   if
    local.get $0
    local.get $5
    i32.add
    i64.load
    i32.wrap_i64
    local.tee $9
    if
     local.get $2
     local.get $5
     i64.extend_i32_u
     i64.const 3
     i64.shr_u
     local.get $1
     i32.const 9
     i32.mul
     i32.const 6
     i32.add
     i64.extend_i32_u
     i64.shl
     i64.or
     local.set $3
     local.get $1
     i32.const 1
     i32.eq
     if
      block $block
       local.get $3
       i64.const 0
       i64.ne
       if
        local.get $9
        i32.const 4096
        local.get $3
        i64.const 1
        i32.const 52
        local.get $3
        i64.clz
        i32.wrap_i64
        i32.const 11
        i32.sub
        local.tee $6
        i32.sub
        i64.extend_i32_u
        i64.shl
        i64.xor
        local.get $6
        call $17
        br $block
       end
       i64.const 1
       local.set $3
       loop $label
        local.get $3
        i64.const 32768
        i64.lt_u
        if
         local.get $9
         local.get $3
         i32.wrap_i64
         i32.const 6
         i32.shr_u
         i32.const 3
         i32.shl
         i32.add
         i64.load
         i64.const 1
         local.get $3
         i64.shl
         i64.and
         i64.const 0
         i64.ne
         if
          local.get $3
          i64.clz
          i32.wrap_i64
          i32.const 11
          i32.sub
          local.tee $8
          i32.const 2
          i32.shl
          i32.const 768
          i32.add
          local.tee $7
          i32.load
          local.set $6
          local.get $7
          local.get $6
          i32.const 1
          i32.add
          i32.store
          i32.const 20
          i32.load
          local.get $6
          i32.const 24
          i32.load
          i32.and
          i32.const 3
          i32.shl
          i32.add
          local.get $8
          i64.extend_i32_u
          local.tee $4
          i32.const 28
          i64.load32_u
          i64.const 32
          i64.shl
          i64.or
          i64.store
          i32.const 40
          i32.const 40
          i64.load
          local.get $4
          i64.const 52
          i64.shl
          local.get $3
          i64.const 1
          i32.const 52
          local.get $8
          i32.sub
          i64.extend_i32_u
          i64.shl
          i64.xor
          local.get $4
          i64.shl
          i64.add
          i64.add
          i64.store
          i32.const 48
          i32.const 48
          i64.load
          i64.const 1
          i64.add
          i64.store
         end
         local.get $3
         i64.const 1
         i64.add
         local.set $3
         br $label
        end
       end
      end
     else
      local.get $9
      local.get $1
      i32.const 1
      i32.sub
      local.get $3
      call $14
     end
    end
    local.get $5
    i32.const 8
    i32.add
    local.set $5
    br $label1
   end
  end
 )
 (func $15 (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  local.get $0
  i64.load
  local.tee $5
  i32.wrap_i64
  local.tee $3
  i32.const 2
  i32.and
  i32.eqz
  local.get $1
  i64.eqz
  i32.and
  if
   local.get $0
   return
  end
  local.get $3
  i32.const 2
  i32.and
  if
   local.get $3
   i32.const 2
   i32.sub
   i32.load
   local.set $4
  else
   local.get $5
   i64.eqz
   if
    loop $label
     local.get $1
     local.get $4
     i64.extend_i32_u
     i64.shr_u
     i64.const 64
     i64.ge_u
     if
      local.get $4
      i32.const 6
      i32.add
      local.set $4
      br $label
     end
    end
   end
   i32.const 12
   i32.const 12
   i32.load
   local.tee $2
   i32.const 576
   i32.add
   i32.store
   local.get $2
   i32.const 0
   i32.const 576
   memory.fill
   local.get $2
   local.get $4
   i32.store
   local.get $2
   i32.const 2
   i32.add
   local.tee $3
   i32.const 38
   i32.add
   local.get $5
   i64.store
  end
  loop $label1
   local.get $1
   local.get $4
   i64.extend_i32_u
   i64.shr_u
   i64.const 64
   i64.ge_u
   if
    i32.const 12
    i32.const 12
    i32.load
    local.tee $2
    i32.const 576
    i32.add
    i32.store
    local.get $2
    i32.const 0
    i32.const 576
    memory.fill
    local.get $2
    local.get $4
    i32.const 6
    i32.add
    local.tee $4
    i32.store
    local.get $2
    i32.const 2
    i32.add
    local.tee $2
    i32.const 38
    i32.add
    local.get $3
    i64.extend_i32_u
    i64.store
    local.get $2
    local.set $3
    br $label1
   end
  end
  local.get $0
  local.get $3
  i64.extend_i32_u
  i64.store
  loop $label2 (result i32)
   local.get $3
   i32.const 38
   i32.add
   local.get $1
   local.get $4
   i64.extend_i32_u
   i64.shr_u
   i32.wrap_i64
   i32.const 63
   i32.and
   i32.const 3
   i32.shl
   i32.add
   local.set $2
   local.get $4
   if (result i32)
    local.get $4
    i32.const 6
    i32.sub
    local.set $4
    local.get $2
    i64.load
    i32.wrap_i64
    local.tee $3
    i32.eqz
    if
     i32.const 12
     i32.const 12
     i32.load
     local.tee $0
     i32.const 576
     i32.add
     i32.store
     local.get $0
     i32.const 0
     i32.const 576
     memory.fill
     local.get $0
     local.get $4
     i32.store
     local.get $2
     local.get $0
     i32.const 2
     i32.add
     local.tee $3
     i64.extend_i32_u
     i64.store
    end
    br $label2
   else
    local.get $2
   end
  end
 )
 (func $16 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=84
  i32.eqz
  if
   return
  end
  local.get $0
  i32.const 0
  i32.store offset=100
  local.get $0
  i32.const 0
  i32.store offset=108
  local.get $0
  i32.const 0
  i32.store offset=112
  local.get $0
  i32.load offset=80
  local.set $1
  loop $label
   local.get $1
   if
    local.get $1
    i32.load offset=4
    local.get $1
    i32.const 88
    i32.load
    i32.store
    i32.const 88
    local.get $1
    i32.store
    local.set $1
    br $label
   end
  end
  local.get $0
  i32.const 88
  i32.add
  local.set $3
  loop $label1
   local.get $3
   i32.load offset=8
   if
    local.get $3
    i32.load offset=4
    local.tee $4
    i32.load offset=4
    local.set $2
    local.get $4
    i32.load offset=28
    local.tee $1
    i32.const 80
    i32.load
    i32.store
    i32.const 80
    local.get $1
    i32.store
    local.get $4
    i32.const 88
    i32.load
    i32.store
    i32.const 88
    local.get $4
    i32.store
    local.get $2
    if
     local.get $2
     i32.const 0
     i32.store
     local.get $2
     i32.load offset=28
     i64.const 0
     i64.store
    else
     local.get $3
     i32.const 0
     i32.store
    end
    local.get $3
    local.get $2
    i32.store offset=4
    local.get $3
    local.get $3
    i32.load offset=8
    i32.const 1
    i32.sub
    i32.store offset=8
    br $label1
   end
  end
  local.get $0
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  v128.store offset=76
  local.get $0
  i64.const 0
  i64.store offset=92
 )
 (func $17 (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32)
  (local $4 i64)
  (local $5 i64)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  loop $label1
   local.get $1
   local.get $7
   i32.gt_u
   if
    local.get $0
    local.get $7
    i32.add
    i64.load
    local.set $4
    local.get $2
    local.get $7
    i64.extend_i32_u
    i64.const 3
    i64.shl
    i64.add
    local.set $6
    loop $label
     local.get $4
     i64.const 0
     i64.ne
     if
      local.get $3
      i32.const 2
      i32.shl
      i32.const 768
      i32.add
      local.tee $9
      i32.load
      local.set $8
      local.get $9
      local.get $8
      i32.const 1
      i32.add
      i32.store
      i32.const 20
      i32.load
      local.get $8
      i32.const 24
      i32.load
      i32.and
      i32.const 3
      i32.shl
      i32.add
      local.get $3
      i64.extend_i32_u
      local.tee $5
      i32.const 28
      i64.load32_u
      i64.const 32
      i64.shl
      i64.or
      i64.store
      i32.const 40
      i32.const 40
      i64.load
      local.get $5
      i64.const 52
      i64.shl
      local.get $6
      local.get $4
      i64.ctz
      i64.add
      local.get $5
      i64.shl
      i64.add
      i64.add
      i64.store
      i32.const 48
      i32.const 48
      i64.load
      i64.const 1
      i64.add
      i64.store
      local.get $4
      local.get $4
      i64.const 1
      i64.sub
      i64.and
      local.set $4
      br $label
     end
    end
    local.get $7
    i32.const 8
    i32.add
    local.set $7
    br $label1
   end
  end
 )
 (func $18 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $1
  i32.load offset=104
  local.set $4
  local.get $0
  i32.load
  local.set $3
  i32.const 26
  local.set $2
  loop $label
   local.get $2
   i32.const 14
   i32.ne
   i32.const 0
   local.get $3
   select
   if
    local.get $3
    local.get $4
    local.get $2
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.set $3
    local.get $2
    i32.const 6
    i32.sub
    local.set $2
    br $label
   end
  end
  local.get $3
  local.tee $2
  local.get $4
  i32.const 14
  i32.shr_u
  i32.const 63
  i32.and
  i32.const 2
  i32.shl
  i32.add
  local.tee $5
  local.set $3
  loop $label1
   local.get $3
   i32.load
   local.tee $6
   local.get $1
   i32.ne
   if
    local.get $6
    i32.const 100
    i32.add
    local.set $3
    br $label1
   end
  end
  local.get $3
  local.get $1
  i32.load offset=100
  i32.store
  local.get $5
  i32.load
  i32.eqz
  if
   block $block
    local.get $0
    local.set $3
    local.get $2
    local.set $0
    i32.const 14
    local.set $2
    loop $label2
     local.get $0
     if
      local.get $0
      local.get $4
      local.get $2
      i32.shr_u
      i32.const 63
      i32.and
      i32.const 2
      i32.shl
      i32.add
      i32.const 0
      i32.store
      local.get $0
      local.get $0
      i32.load offset=256
      i32.const 1
      i32.sub
      local.tee $1
      i32.store offset=256
      local.get $1
      br_if $block
      local.get $0
      i32.load offset=260
      local.get $0
      local.get $3
      i32.load offset=4
      i32.store offset=260
      local.get $3
      local.get $0
      i32.store offset=4
      local.set $0
      local.get $2
      i32.const 6
      i32.add
      local.set $2
      br $label2
     end
    end
    local.get $3
    i32.const 0
    i32.store
   end
  end
 )
 (func $19 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load
  i32.eqz
  if
   local.get $0
   i32.load offset=4
   local.tee $2
   if
    local.get $0
    local.get $2
    i32.load offset=260
    i32.store offset=4
   else
    local.get $0
    i32.load offset=8
    local.get $0
    i32.load offset=12
    i32.eq
    if
     i32.const 96
     i32.const 96
     i32.load
     local.tee $2
     i32.const 3960
     i32.add
     i32.store
     i32.const 160
     i32.const 160
     i32.load
     i32.const 1
     i32.add
     i32.store
     local.get $2
     i32.const 0
     i32.const 3960
     memory.fill
     local.get $0
     local.get $2
     i32.store offset=8
     local.get $0
     local.get $0
     i32.load offset=8
     i32.const 3960
     i32.add
     i32.store offset=12
    end
    local.get $0
    local.get $0
    i32.load offset=8
    local.tee $2
    i32.const 264
    i32.add
    i32.store offset=8
   end
   local.get $2
   i32.const 0
   i32.store offset=260
   local.get $0
   local.get $2
   i32.store
  end
  local.get $0
  i32.load
  local.set $2
  i32.const 26
  local.set $4
  loop $label
   local.get $4
   i32.const 14
   i32.ne
   if
    local.get $2
    local.get $1
    local.get $4
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 2
    i32.shl
    i32.add
    local.tee $5
    i32.load
    local.tee $3
    i32.eqz
    if
     local.get $0
     i32.load offset=4
     local.tee $3
     if
      local.get $0
      local.get $3
      i32.load offset=260
      i32.store offset=4
     else
      local.get $0
      i32.load offset=8
      local.get $0
      i32.load offset=12
      i32.eq
      if
       i32.const 96
       i32.const 96
       i32.load
       local.tee $3
       i32.const 3960
       i32.add
       i32.store
       i32.const 160
       i32.const 160
       i32.load
       i32.const 1
       i32.add
       i32.store
       local.get $3
       i32.const 0
       i32.const 3960
       memory.fill
       local.get $0
       local.get $3
       i32.store offset=8
       local.get $0
       local.get $0
       i32.load offset=8
       i32.const 3960
       i32.add
       i32.store offset=12
      end
      local.get $0
      local.get $0
      i32.load offset=8
      local.tee $3
      i32.const 264
      i32.add
      i32.store offset=8
     end
     local.get $3
     local.get $2
     i32.store offset=260
     local.get $5
     local.get $3
     i32.store
     local.get $2
     local.get $2
     i32.load offset=256
     i32.const 1
     i32.add
     i32.store offset=256
    end
    local.get $3
    local.set $2
    local.get $4
    i32.const 6
    i32.sub
    local.set $4
    br $label
   end
  end
  local.get $2
 )
 (func $20 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  i32.load
  local.set $1
  local.get $0
  i32.load offset=4
  local.set $2
  local.get $0
  local.get $0
  i32.load offset=8
  local.tee $3
  i32.const 1
  i32.shl
  i32.const 64
  local.get $3
  select
  i32.store offset=8
  i32.const 96
  i32.const 96
  i32.load
  local.tee $3
  local.get $0
  i32.load offset=8
  i32.const 1
  i32.shl
  local.tee $4
  i32.add
  i32.store
  i32.const 160
  i32.const 160
  i32.load
  i32.const 1
  i32.add
  i32.store
  local.get $3
  i32.const 0
  local.get $4
  memory.fill
  local.get $0
  local.get $3
  i32.store
  i32.const 96
  i32.const 96
  i32.load
  local.tee $3
  local.get $0
  i32.load offset=8
  i32.const 2
  i32.shl
  local.tee $4
  i32.add
  i32.store
  i32.const 160
  i32.const 160
  i32.load
  i32.const 1
  i32.add
  i32.store
  local.get $3
  i32.const 0
  local.get $4
  memory.fill
  local.get $0
  local.get $3
  i32.store offset=4
  local.get $0
  i32.load
  local.get $1
  local.get $0
  i32.load offset=12
  i32.const 1
  i32.shl
  memory.copy
  local.get $0
  i32.load offset=4
  local.get $2
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  memory.copy
 )
 (func $21 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  local.get $0
  i32.load
  local.set $9
  local.get $0
  i32.load offset=8
  local.set $3
  loop $label1
   local.get $3
   if
    local.get $1
    local.set $4
    local.get $9
    local.get $3
    i32.const 1
    i32.shr_u
    local.tee $2
    i32.const 2
    i32.shl
    i32.add
    local.tee $6
    i32.load
    local.tee $8
    i32.const -64
    i32.sub
    local.set $5
    block $block1
     loop $label
      block $block
       local.get $8
       i64.load
       local.tee $12
       local.get $4
       i64.load
       i64.xor
       local.tee $11
       i64.const 0
       i64.ne
       br_if $block
       i32.const 0
       local.set $7
       local.get $12
       i64.const 56
       i64.shr_u
       i64.eqz
       br_if $block1
       local.get $8
       i64.load offset=8
       local.tee $12
       local.get $4
       i64.load offset=8
       i64.xor
       local.tee $11
       i64.const 0
       i64.ne
       br_if $block
       local.get $12
       i64.const 56
       i64.shr_u
       i64.eqz
       br_if $block1
       local.get $4
       i32.const 16
       i32.add
       local.set $4
       local.get $8
       i32.const 16
       i32.add
       local.tee $8
       local.get $5
       i32.ne
       br_if $label
       br $block1
      end
     end
     local.get $12
     local.get $11
     i64.ctz
     i64.const 56
     i64.and
     local.tee $10
     i64.shr_u
     i64.const 255
     i64.and
     i32.wrap_i64
     local.get $11
     local.get $12
     i64.xor
     local.get $10
     i64.shr_u
     i64.const 255
     i64.and
     i32.wrap_i64
     i32.sub
     local.set $7
    end
    local.get $7
    i32.const 0
    i32.lt_s
    if (result i32)
     local.get $6
     i32.const 4
     i32.add
     local.set $9
     local.get $3
     local.get $2
     i32.const 1
     i32.add
     i32.sub
    else
     local.get $2
    end
    local.set $3
    br $label1
   end
  end
  local.get $0
  local.get $0
  i32.load offset=8
  i32.const 1
  i32.sub
  i32.store offset=8
  local.get $9
  local.get $9
  i32.const 4
  i32.add
  local.get $0
  i32.load
  local.get $0
  i32.load offset=8
  i32.const 2
  i32.shl
  i32.add
  local.get $9
  i32.sub
  memory.copy
 )
 (func $22 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $1
  i32.load offset=100
  i32.const -2
  i32.and
  local.set $3
  loop $label
   local.get $3
   if (result i32)
    local.get $3
    i32.load offset=100
    i32.const 1
    i32.and
   else
    i32.const 0
   end
   if
    i32.const 1
    local.get $3
    local.get $3
    i32.load offset=100
    i32.const -2
    i32.and
    local.tee $2
    i32.const 4
    i32.add
    i32.load offset=104
    i32.eq
    local.tee $4
    i32.sub
    i32.const 2
    i32.shl
    local.get $2
    i32.add
    i32.load offset=104
    local.tee $5
    if (result i32)
     local.get $5
     i32.load offset=100
     i32.const 1
     i32.and
    else
     i32.const 0
    end
    if
     local.get $3
     local.get $3
     i32.load offset=100
     i32.const -2
     i32.and
     i32.store offset=100
     local.get $5
     local.get $5
     i32.load offset=100
     i32.const -2
     i32.and
     i32.store offset=100
     local.get $2
     local.get $2
     i32.load offset=100
     i32.const 1
     i32.or
     i32.store offset=100
     local.get $2
     local.tee $1
     i32.load offset=100
     i32.const -2
     i32.and
     local.set $3
     br $label
    end
    local.get $1
    local.get $3
    i32.const 1
    local.get $4
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    i32.load offset=104
    i32.eq
    if
     local.get $0
     local.get $3
     local.get $4
     call $7
     local.get $1
     local.set $3
    end
    local.get $3
    local.get $3
    i32.load offset=100
    i32.const -2
    i32.and
    i32.store offset=100
    local.get $2
    local.get $2
    i32.load offset=100
    i32.const 1
    i32.or
    i32.store offset=100
    local.get $0
    local.get $2
    i32.const 1
    local.get $4
    i32.sub
    call $7
    return
   end
  end
  local.get $3
  i32.eqz
  if
   local.get $1
   local.get $1
   i32.load offset=100
   i32.const -2
   i32.and
   i32.store offset=100
  end
 )
 (func $23 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $1
  i32.const 4
  i32.add
  i32.load offset=104
  local.tee $5
  i32.const 0
  local.get $1
  i32.load offset=104
  local.tee $6
  select
  if
   local.get $5
   local.set $2
   loop $label
    local.get $2
    i32.load offset=104
    local.tee $3
    if
     local.get $3
     local.set $2
     br $label
    end
   end
   local.get $2
   i32.const 4
   i32.add
   i32.load offset=104
   local.set $4
   local.get $2
   if (result i32)
    local.get $2
    i32.load offset=100
    i32.const 1
    i32.and
   else
    i32.const 0
   end
   local.set $7
   local.get $2
   i32.load offset=100
   i32.const -2
   i32.and
   local.tee $3
   local.get $1
   i32.eq
   if
    local.get $2
    local.set $3
   else
    local.get $3
    if
     local.get $3
     local.get $2
     local.get $3
     i32.const 4
     i32.add
     i32.load offset=104
     i32.eq
     i32.const 2
     i32.shl
     i32.add
     local.get $4
     i32.store offset=104
    else
     local.get $0
     local.get $4
     i32.store
    end
    local.get $4
    if
     local.get $4
     local.get $3
     local.get $4
     i32.load offset=100
     i32.const 1
     i32.and
     i32.or
     i32.store offset=100
    end
    local.get $2
    i32.const 4
    i32.add
    local.get $5
    i32.store offset=104
    local.get $5
    local.get $2
    local.get $5
    i32.load offset=100
    i32.const 1
    i32.and
    i32.or
    i32.store offset=100
   end
   local.get $2
   local.get $6
   i32.store offset=104
   local.get $6
   local.get $2
   local.get $6
   i32.load offset=100
   i32.const 1
   i32.and
   i32.or
   i32.store offset=100
   local.get $1
   i32.load offset=100
   i32.const -2
   i32.and
   local.tee $5
   if
    local.get $5
    local.get $1
    local.get $5
    i32.const 4
    i32.add
    i32.load offset=104
    i32.eq
    i32.const 2
    i32.shl
    i32.add
    local.get $2
    i32.store offset=104
   else
    local.get $0
    local.get $2
    i32.store
   end
   local.get $2
   if
    local.get $2
    local.get $5
    local.get $2
    i32.load offset=100
    i32.const 1
    i32.and
    i32.or
    i32.store offset=100
   end
   local.get $2
   local.get $1
   i32.load offset=100
   i32.store offset=100
  else
   local.get $5
   local.get $6
   i32.or
   local.set $4
   local.get $1
   if (result i32)
    local.get $1
    i32.load offset=100
    i32.const 1
    i32.and
   else
    i32.const 0
   end
   local.set $7
   local.get $1
   i32.load offset=100
   i32.const -2
   i32.and
   local.tee $3
   if
    local.get $3
    local.get $1
    local.get $3
    i32.const 4
    i32.add
    i32.load offset=104
    i32.eq
    i32.const 2
    i32.shl
    i32.add
    local.get $4
    i32.store offset=104
   else
    local.get $0
    local.get $4
    i32.store
   end
   local.get $4
   if
    local.get $4
    local.get $3
    local.get $4
    i32.load offset=100
    i32.const 1
    i32.and
    i32.or
    i32.store offset=100
   end
  end
  local.get $7
  i32.eqz
  if
   block $block
    local.get $0
    local.set $2
    local.get $4
    local.set $0
    local.get $3
    local.set $1
    loop $label1
     local.get $1
     if (result i32)
      local.get $0
      if (result i32)
       local.get $0
       i32.load offset=100
       i32.const 1
       i32.and
      else
       i32.const 0
      end
     else
      i32.const 1
     end
     i32.eqz
     if
      local.get $1
      i32.const 1
      local.get $0
      local.get $1
      i32.const 4
      i32.add
      i32.load offset=104
      i32.eq
      local.tee $4
      i32.sub
      i32.const 2
      i32.shl
      i32.add
      i32.load offset=104
      local.tee $0
      if (result i32)
       local.get $0
       i32.load offset=100
       i32.const 1
       i32.and
      else
       i32.const 0
      end
      if
       local.get $0
       local.get $0
       i32.load offset=100
       i32.const -2
       i32.and
       i32.store offset=100
       local.get $1
       local.get $1
       i32.load offset=100
       i32.const 1
       i32.or
       i32.store offset=100
       local.get $2
       local.get $1
       local.get $4
       call $7
       local.get $1
       i32.const 1
       local.get $4
       i32.sub
       i32.const 2
       i32.shl
       i32.add
       i32.load offset=104
       local.set $0
      end
      local.get $4
      i32.const 2
      i32.shl
      local.get $0
      i32.add
      i32.load offset=104
      local.set $5
      local.get $0
      i32.const 1
      local.get $4
      i32.sub
      i32.const 2
      i32.shl
      i32.add
      i32.load offset=104
      local.tee $3
      if (result i32)
       local.get $3
       i32.load offset=100
       i32.const 1
       i32.and
      else
       i32.const 0
      end
      i32.eqz
      if
       local.get $5
       if (result i32)
        local.get $5
        i32.load offset=100
        i32.const 1
        i32.and
       else
        i32.const 0
       end
       i32.eqz
       if
        local.get $0
        local.get $0
        i32.load offset=100
        i32.const 1
        i32.or
        i32.store offset=100
        local.get $1
        local.tee $0
        i32.load offset=100
        i32.const -2
        i32.and
        local.set $1
        br $label1
       end
       local.get $5
       local.get $5
       i32.load offset=100
       i32.const -2
       i32.and
       i32.store offset=100
       local.get $0
       local.get $0
       i32.load offset=100
       i32.const 1
       i32.or
       i32.store offset=100
       local.get $2
       local.get $0
       i32.const 1
       local.get $4
       i32.sub
       call $7
       local.get $0
       local.set $3
       local.get $5
       local.set $0
      end
      local.get $1
      if (result i32)
       local.get $1
       i32.load offset=100
       i32.const 1
       i32.and
      else
       i32.const 0
      end
      if
       local.get $0
       local.get $0
       i32.load offset=100
       i32.const 1
       i32.or
       i32.store offset=100
      end
      local.get $1
      local.get $1
      i32.load offset=100
      i32.const -2
      i32.and
      i32.store offset=100
      local.get $3
      local.get $3
      i32.load offset=100
      i32.const -2
      i32.and
      i32.store offset=100
      local.get $2
      local.get $1
      local.get $4
      call $7
      br $block
     end
    end
    local.get $0
    if
     local.get $0
     local.get $0
     i32.load offset=100
     i32.const -2
     i32.and
     i32.store offset=100
    end
   end
  end
 )
 (func $24 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  local.tee $2
  i32.load
  local.set $4
  loop $label
   local.get $4
   i32.const 1
   i32.and
   if
    local.get $2
    local.get $5
    local.get $4
    local.get $1
    i32.const 1
    i32.or
    i32.eq
    select
    local.set $5
    local.get $2
    local.set $3
    local.get $1
    local.get $4
    i32.const 1
    i32.xor
    local.tee $2
    i32.load offset=100
    local.tee $4
    i32.const 3
    i32.shr_u
    i32.add
    i32.load8_u
    local.get $4
    i32.const 7
    i32.and
    i32.shr_u
    i32.const 1
    i32.and
    i32.const 2
    i32.shl
    local.get $2
    i32.add
    i32.const 104
    i32.add
    local.tee $2
    i32.load
    local.set $4
    br $label
   end
  end
  local.get $3
  i32.eqz
  if
   local.get $0
   i32.const 0
   i32.store
   return
  end
  local.get $3
  i32.load
  local.set $0
  local.get $3
  local.get $2
  i32.const 4
  i32.xor
  i32.load
  i32.store
  local.get $5
  i32.eqz
  local.get $3
  local.get $5
  i32.eq
  i32.or
  if
   return
  end
  local.get $0
  i32.const 1
  i32.xor
  local.tee $2
  local.get $1
  i32.load offset=100
  i32.store offset=100
  local.get $2
  local.get $1
  i64.load offset=104
  i64.store offset=104
  local.get $5
  local.get $0
  i32.store
 )
 (func $25 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  i32.const 96
  i32.const 96
  i32.load
  local.tee $1
  i32.const 4096
  i32.add
  i32.store
  i32.const 160
  i32.const 160
  i32.load
  i32.const 1
  i32.add
  i32.store
  local.get $1
  i32.const 0
  i32.const 4096
  memory.fill
  local.get $0
  local.get $1
  i32.store
  local.get $0
  i32.const 32
  i32.sub
  i32.load offset=4
  local.set $1
  loop $label1
   local.get $1
   if
    i32.const 0
    local.set $5
    local.get $1
    local.tee $2
    i32.const -64
    i32.sub
    local.set $4
    loop $label
     local.get $2
     local.get $4
     i32.lt_u
     if
      block $block
       local.get $2
       i32.load
       local.tee $3
       i32.eqz
       br_if $block
       local.get $5
       i32.const 5
       i32.rotl
       local.get $3
       i32.xor
       i32.const -1640531535
       i32.mul
       local.set $5
       local.get $2
       i32.load offset=4
       local.tee $3
       i32.eqz
       br_if $block
       local.get $5
       i32.const 5
       i32.rotl
       local.get $3
       i32.xor
       i32.const -1640531535
       i32.mul
       local.set $5
       local.get $2
       i32.load offset=8
       local.tee $3
       i32.eqz
       br_if $block
       local.get $5
       i32.const 5
       i32.rotl
       local.get $3
       i32.xor
       i32.const -1640531535
       i32.mul
       local.set $5
       local.get $2
       i32.load offset=12
       local.tee $3
       i32.eqz
       br_if $block
       local.get $5
       i32.const 5
       i32.rotl
       local.get $3
       i32.xor
       i32.const -1640531535
       i32.mul
       local.set $5
       local.get $2
       i32.const 16
       i32.add
       local.set $2
       br $label
      end
     end
    end
    local.get $0
    i32.load
    local.get $5
    local.get $5
    i32.const 15
    i32.shr_u
    i32.xor
    local.tee $3
    i32.const 22
    i32.shr_u
    i32.const 2
    i32.shl
    i32.add
    local.set $2
    local.get $1
    local.get $3
    i32.store offset=104
    local.get $1
    local.get $2
    i32.load
    i32.store offset=100
    local.get $2
    local.get $1
    i32.store
    local.get $1
    i32.load offset=64
    local.set $1
    br $label1
   end
  end
 )
 (func $26 (param $0 i64) (param $1 i32) (param $2 i32) (param $3 i32) (result i64)
  local.get $0
  local.get $1
  call $56
  local.tee $0
  i64.const -9223372036854775808
  i64.and
  i64.const 0
  i64.ne
  if
   loop $label
    local.get $2
    local.get $3
    i32.le_u
    if
     local.get $0
     i32.wrap_i64
     local.get $2
     i32.const 6
     i32.shr_u
     i32.const 3
     i32.shl
     i32.add
     local.tee $1
     local.get $1
     i64.load
     i64.const 1
     local.get $2
     i32.const 63
     i32.and
     i64.extend_i32_u
     i64.shl
     i64.or
     i64.store
     local.get $2
     i32.const 1
     i32.add
     local.set $2
     br $label
    end
   end
  else
   local.get $0
   i32.wrap_i64
   local.get $1
   i32.const 2
   i32.shl
   i32.add
   local.tee $1
   local.get $2
   i32.store16
   local.get $1
   local.get $3
   i32.store16 offset=2
  end
  local.get $0
 )
 (func $27 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  local.get $0
  i32.const 1
  i32.sub
  i32.const 0
  local.get $0
  select
  local.tee $2
  i32.sub
  local.set $0
  loop $label
   local.get $0
   local.tee $1
   i32.const 1
   i32.sub
   local.set $0
   local.get $1
   if (result i32)
    i32.const 260
    i32.load
    local.get $2
    i32.const 1
    i32.add
    i32.gt_u
   else
    i32.const 0
   end
   if
    i32.const 256
    i32.load
    local.tee $1
    local.get $2
    i32.const 1
    i32.add
    i32.const 24
    i32.mul
    i32.add
    local.tee $3
    i64.load
    local.get $1
    local.get $2
    i32.const 24
    i32.mul
    i32.add
    local.tee $1
    i64.load
    local.get $1
    i64.load offset=8
    i64.add
    i64.eq
    if (result i32)
     local.get $1
     i32.load offset=16
     local.get $3
     i32.load offset=16
     i32.eq
    else
     i32.const 0
    end
    if
     local.get $1
     local.get $1
     i64.load offset=8
     local.get $3
     i64.load offset=8
     i64.add
     i64.store offset=8
     i32.const 260
     i32.const 260
     i32.load
     i32.const 1
     i32.sub
     i32.store
     i32.const 256
     i32.load
     local.get $2
     i32.const 1
     i32.add
     local.tee $1
     i32.const 24
     i32.mul
     i32.add
     local.tee $3
     local.get $3
     i32.const 24
     i32.add
     i32.const 260
     i32.load
     local.get $1
     i32.sub
     i32.const 24
     i32.mul
     memory.copy
    else
     local.get $2
     i32.const 1
     i32.add
     local.set $2
    end
    br $label
   end
  end
 )
 (func $28 (param $0 i32) (param $1 i64)
  (local $2 i32)
  local.get $0
  i32.const 256
  i32.load
  local.get $0
  i32.const 24
  i32.mul
  i32.add
  local.tee $2
  i64.load
  local.get $1
  local.get $2
  i32.load offset=16
  call $13
  i32.const 256
  i32.load
  local.get $0
  i32.const 1
  i32.add
  i32.const 24
  i32.mul
  i32.add
  local.tee $0
  local.get $0
  i64.load offset=8
  local.get $1
  local.get $0
  i64.load
  i64.sub
  i64.sub
  i64.store offset=8
  local.get $0
  local.get $1
  i64.store
 )
 (func $29 (param $0 i64) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  i32.const 112
  i32.load
  local.get $0
  i64.const 48
  i64.shr_u
  i32.wrap_i64
  i32.const 4088
  i32.and
  i32.add
  local.tee $2
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $1
   i32.const 4096
   i32.add
   i32.store
   local.get $1
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i64.const 39
  i64.shr_u
  i32.wrap_i64
  i32.const 4088
  i32.and
  i32.add
  local.tee $2
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $1
   i32.const 4096
   i32.add
   i32.store
   local.get $1
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i64.const 30
  i64.shr_u
  i32.wrap_i64
  i32.const 4088
  i32.and
  i32.add
  local.tee $2
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $1
   i32.const 4096
   i32.add
   i32.store
   local.get $1
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i64.const 21
  i64.shr_u
  i32.wrap_i64
  i32.const 4088
  i32.and
  i32.add
  local.tee $2
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $1
   i32.const 4096
   i32.add
   i32.store
   local.get $1
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i64.const 12
  i64.shr_u
  i32.wrap_i64
  i32.const 4088
  i32.and
  i32.add
  local.tee $2
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $1
   i32.const 4096
   i32.add
   i32.store
   local.get $1
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i32.wrap_i64
  i32.const 32767
  i32.and
  local.tee $2
  i32.const 6
  i32.shr_u
  i32.const 3
  i32.shl
  i32.add
  local.tee $3
  local.get $3
  i64.load
  i64.const 1
  local.get $2
  i32.const 63
  i32.and
  i64.extend_i32_u
  i64.shl
  i64.or
  i64.store
  local.get $1
 )
 (func $30 (param $0 i32) (result i32)
  (local $1 i32)
  i32.const 256
  local.get $0
  i64.extend_i32_u
  call $15
  local.tee $1
  i64.load
  i32.wrap_i64
  local.tee $0
  i32.eqz
  if
   i32.const 12
   i32.const 12
   i32.load
   local.tee $0
   i32.const 16
   i32.add
   i32.store
   local.get $0
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   v128.store align=1
   local.get $1
   local.get $0
   i64.extend_i32_u
   i64.store
  end
  local.get $0
  i32.const 8
  i32.add
 )
 (func $31 (param $0 i64) (param $1 i64) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  local.get $0
  i64.const 2
  i64.and
  i64.eqz
  if
   local.get $1
   i64.const 15
   i64.shl
   local.set $8
   local.get $0
   i32.wrap_i64
   local.set $4
   block $block
    local.get $0
    i64.const -9223372036854775808
    i64.and
    i64.const 0
    i64.ne
    if
     local.get $4
     i32.const 4096
     local.get $8
     local.get $2
     call $17
     br $block
    end
    loop $label1
     local.get $3
     local.get $0
     i64.const 32
     i64.shr_u
     i32.wrap_i64
     i32.const 65535
     i32.and
     i32.lt_u
     if
      local.get $8
      local.get $4
      local.get $3
      i32.const 2
      i32.shl
      i32.add
      local.tee $5
      i64.load16_u offset=2
      i64.add
      local.set $7
      local.get $8
      local.get $5
      i64.load16_u
      i64.add
      local.set $1
      loop $label
       local.get $1
       local.get $7
       i64.le_u
       if
        local.get $2
        i32.const 2
        i32.shl
        i32.const 768
        i32.add
        local.tee $5
        i32.load
        local.set $6
        local.get $5
        local.get $6
        i32.const 1
        i32.add
        i32.store
        i32.const 20
        i32.load
        local.get $6
        i32.const 24
        i32.load
        i32.and
        i32.const 3
        i32.shl
        i32.add
        local.get $2
        i64.extend_i32_u
        local.tee $9
        i32.const 28
        i64.load32_u
        i64.const 32
        i64.shl
        i64.or
        i64.store
        i32.const 40
        i32.const 40
        i64.load
        local.get $9
        i64.const 52
        i64.shl
        local.get $1
        local.get $9
        i64.shl
        i64.add
        i64.add
        i64.store
        i32.const 48
        i32.const 48
        i64.load
        i64.const 1
        i64.add
        i64.store
        local.get $1
        i64.const 1
        i64.add
        local.set $1
        br $label
       end
      end
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $label1
     end
    end
   end
   return
  end
  loop $label2
   local.get $3
   i32.const 64
   i32.lt_u
   if
    local.get $0
    i32.wrap_i64
    i32.const 38
    i32.add
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    i64.load
    local.tee $7
    i64.const 0
    i64.ne
    if
     local.get $7
     local.get $3
     i64.extend_i32_u
     local.get $1
     i64.const 6
     i64.shl
     i64.add
     local.get $2
     call $31
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $label2
   end
  end
 )
 (func $32 (param $0 i64) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  i32.const 280
  i32.const -1
  i32.store
  i32.const 0
  i32.const 256
  i32.load
  local.tee $3
  local.get $1
  select
  local.set $2
  local.get $0
  local.get $1
  i64.extend_i32_u
  i64.shr_u
  local.set $7
  local.get $3
  i32.const 2
  i32.and
  if
   local.get $3
   i32.const 38
   i32.add
   local.get $1
   i32.const 3
   i32.shl
   i32.add
   i32.load
   local.set $2
  end
  local.get $2
  i32.const 8
  i32.add
  i32.const 0
  local.get $2
  select
  local.tee $1
  if (result i32)
   local.get $1
   i32.const 0
   local.get $7
   i64.const 15
   i64.shr_u
   local.tee $0
   i64.eqz
   select
   local.set $3
   block $block
    local.get $1
    i64.load
    i32.wrap_i64
    local.tee $1
    i32.const 2
    i32.and
    i32.eqz
    br_if $block
    i32.const 0
    local.set $3
    local.get $0
    local.get $1
    i32.const 2
    i32.sub
    i32.load
    local.tee $2
    i64.extend_i32_u
    i64.shr_u
    i64.const 64
    i64.ge_u
    br_if $block
    loop $label
     local.get $1
     i32.const 38
     i32.add
     local.get $0
     local.get $2
     i64.extend_i32_u
     i64.shr_u
     i32.wrap_i64
     i32.const 63
     i32.and
     i32.const 3
     i32.shl
     i32.add
     local.set $3
     local.get $2
     i32.eqz
     br_if $block
     local.get $3
     i64.load
     i32.wrap_i64
     local.set $1
     i32.const 0
     local.set $3
     local.get $1
     i32.eqz
     br_if $block
     local.get $2
     i32.const 6
     i32.sub
     local.set $2
     br $label
    end
    unreachable
   end
   local.get $3
  else
   i32.const 0
  end
  local.tee $1
  if (result i32)
   local.get $1
   i64.load
   i64.const 0
   i64.ne
  else
   i32.const 0
  end
  if
   local.get $1
   block $block1 (result i64)
    local.get $7
    i32.wrap_i64
    i32.const 32767
    i32.and
    local.set $4
    i32.const 0
    local.set $3
    local.get $1
    i64.load
    local.tee $0
    i64.const -9223372036854775808
    i64.and
    i64.const 0
    i64.ne
    if
     local.get $0
     i32.wrap_i64
     local.get $4
     i32.const 6
     i32.shr_u
     i32.const 3
     i32.shl
     i32.add
     local.tee $1
     local.get $1
     i64.load
     i64.const -2
     local.get $4
     i32.const 63
     i32.and
     i64.extend_i32_u
     i64.rotl
     i64.and
     i64.store
     local.get $0
     br $block1
    end
    local.get $0
    i32.wrap_i64
    local.set $5
    local.get $0
    i64.const 32
    i64.shr_u
    i32.wrap_i64
    i32.const 65535
    i32.and
    local.set $2
    loop $label1
     local.get $2
     local.get $3
     i32.gt_u
     if
      local.get $4
      local.get $5
      local.get $2
      local.get $3
      i32.add
      i32.const 1
      i32.shr_u
      local.tee $1
      i32.const 2
      i32.shl
      i32.add
      i32.load16_u
      i32.ge_u
      if
       local.get $1
       i32.const 1
       i32.add
       local.set $3
      else
       local.get $1
       local.set $2
      end
      br $label1
     end
    end
    local.get $0
    local.get $3
    i32.eqz
    br_if $block1
    drop
    local.get $5
    local.get $3
    i32.const 1
    i32.sub
    local.tee $2
    i32.const 2
    i32.shl
    i32.add
    local.tee $6
    i32.load16_u
    local.set $1
    local.get $0
    local.get $6
    i32.load16_u offset=2
    local.tee $6
    local.get $4
    i32.lt_u
    br_if $block1
    drop
    local.get $1
    local.get $6
    i32.eq
    if
     local.get $0
     i32.wrap_i64
     local.tee $1
     local.get $2
     i32.const 2
     i32.shl
     i32.add
     local.get $1
     local.get $2
     i32.const 1
     i32.add
     i32.const 2
     i32.shl
     i32.add
     local.get $0
     i64.const 32
     i64.shr_u
     i32.wrap_i64
     i32.const 65535
     i32.and
     local.get $2
     i32.sub
     i32.const 1
     i32.sub
     i32.const 2
     i32.shl
     memory.copy
     local.get $0
     i64.const 4294967296
     i64.sub
     br $block1
    end
    local.get $1
    local.get $4
    i32.eq
    if
     local.get $5
     local.get $3
     i32.const 1
     i32.sub
     i32.const 2
     i32.shl
     i32.add
     local.get $4
     i32.const 1
     i32.add
     i32.store16
    else
     local.get $5
     local.get $3
     i32.const 1
     i32.sub
     i32.const 2
     i32.shl
     i32.add
     local.get $4
     i32.const 1
     i32.sub
     i32.store16 offset=2
    end
    local.get $0
    local.get $4
    local.get $6
    i32.eq
    local.get $1
    local.get $4
    i32.eq
    i32.or
    br_if $block1
    drop
    local.get $0
    local.get $3
    local.get $4
    i32.const 1
    i32.add
    local.get $6
    call $26
   end
   i64.store
  end
 )
 (func $33 (param $0 i64) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  local.get $0
  local.get $1
  i64.extend_i32_u
  i64.shr_u
  local.tee $0
  i32.wrap_i64
  i32.const 32767
  i32.and
  local.set $9
  i32.const 0
  i32.const 256
  i32.load
  local.tee $3
  local.get $1
  select
  local.set $2
  local.get $3
  i32.const 2
  i32.and
  if
   local.get $3
   i32.const 38
   i32.add
   local.get $1
   i32.const 3
   i32.shl
   i32.add
   i32.load
   local.set $2
  end
  local.get $2
  i32.const 8
  i32.add
  i32.const 0
  local.get $2
  select
  local.tee $3
  i32.eqz
  if
   local.get $1
   call $30
   local.set $3
  end
  local.get $3
  i32.const 0
  local.get $0
  i64.const 15
  i64.shr_u
  local.tee $10
  i64.eqz
  select
  local.set $2
  block $block
   local.get $3
   i64.load
   i32.wrap_i64
   local.tee $5
   i32.const 2
   i32.and
   i32.eqz
   br_if $block
   i32.const 0
   local.set $2
   local.get $10
   local.get $5
   i32.const 2
   i32.sub
   i32.load
   local.tee $4
   i64.extend_i32_u
   i64.shr_u
   i64.const 64
   i64.ge_u
   br_if $block
   loop $label
    local.get $5
    i32.const 38
    i32.add
    local.get $10
    local.get $4
    i64.extend_i32_u
    i64.shr_u
    i32.wrap_i64
    i32.const 63
    i32.and
    i32.const 3
    i32.shl
    i32.add
    local.set $2
    local.get $4
    i32.eqz
    br_if $block
    local.get $2
    i64.load
    i32.wrap_i64
    local.set $5
    i32.const 0
    local.set $2
    local.get $5
    i32.eqz
    br_if $block
    local.get $4
    i32.const 6
    i32.sub
    local.set $4
    br $label
   end
   unreachable
  end
  block $block1
   local.get $2
   if (result i32)
    local.get $2
   else
    local.get $3
    local.get $10
    call $15
   end
   local.tee $4
   i64.load
   local.tee $0
   i64.const -9223372036854775808
   i64.and
   i64.const 0
   i64.ne
   if
    local.get $0
    i32.wrap_i64
    local.get $9
    i32.const 6
    i32.shr_u
    i32.const 3
    i32.shl
    i32.add
    local.tee $2
    local.get $2
    i64.load
    i64.const 1
    local.get $9
    i32.const 63
    i32.and
    i64.extend_i32_u
    i64.shl
    i64.or
    i64.store
    br $block1
   end
   local.get $0
   i32.wrap_i64
   local.set $5
   local.get $0
   i64.const 32
   i64.shr_u
   i32.wrap_i64
   i32.const 65535
   i32.and
   local.tee $6
   local.set $2
   loop $label1
    local.get $2
    local.get $8
    i32.gt_u
    if
     local.get $9
     local.get $5
     local.get $2
     local.get $8
     i32.add
     i32.const 1
     i32.shr_u
     local.tee $3
     i32.const 2
     i32.shl
     i32.add
     i32.load16_u
     i32.ge_u
     if
      local.get $3
      i32.const 1
      i32.add
      local.set $8
     else
      local.get $3
      local.set $2
     end
     br $label1
    end
   end
   local.get $8
   i32.const 0
   i32.ne
   local.tee $3
   if
    local.get $5
    local.get $8
    i32.const 1
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    i32.load16_u offset=2
    i32.const 1
    i32.add
    local.get $9
    i32.eq
    local.set $3
   end
   local.get $6
   local.get $8
   i32.gt_u
   local.tee $2
   if
    local.get $5
    local.get $8
    i32.const 2
    i32.shl
    i32.add
    i32.load16_u
    local.get $9
    i32.const 1
    i32.add
    i32.eq
    local.set $2
   end
   local.get $8
   if (result i32)
    local.get $9
    local.get $5
    local.get $8
    i32.const 1
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    i32.load16_u offset=2
    i32.le_u
   else
    i32.const 0
   end
   br_if $block1
   local.get $2
   i32.const 0
   local.get $3
   select
   if
    local.get $5
    local.get $8
    i32.const 1
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    local.get $8
    i32.const 2
    i32.shl
    local.tee $2
    local.get $5
    i32.add
    i32.load16_u offset=2
    i32.store16 offset=2
    local.get $2
    local.get $0
    i32.wrap_i64
    local.tee $2
    i32.add
    local.get $2
    local.get $8
    i32.const 1
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $0
    i64.const 32
    i64.shr_u
    i32.wrap_i64
    i32.const 65535
    i32.and
    local.get $8
    i32.sub
    i32.const 1
    i32.sub
    i32.const 2
    i32.shl
    memory.copy
    local.get $0
    i64.const 4294967296
    i64.sub
    local.set $0
    br $block1
   end
   local.get $3
   if
    local.get $5
    local.get $8
    i32.const 1
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    local.get $9
    i32.store16 offset=2
   else
    local.get $2
    if
     local.get $5
     local.get $8
     i32.const 2
     i32.shl
     i32.add
     local.get $9
     i32.store16
    else
     local.get $0
     local.get $8
     local.get $9
     local.get $9
     call $26
     local.set $0
    end
   end
  end
  local.get $4
  local.get $0
  i64.store
  i32.const 280
  i32.const -1
  i32.store
  local.get $0
  i64.const -9223372036854775808
  i64.and
  i64.const 0
  i64.ne
  if
   return
  end
  local.get $0
  i32.wrap_i64
  local.set $5
  local.get $0
  i64.const 32
  i64.shr_u
  i32.wrap_i64
  i32.const 65535
  i32.and
  local.tee $3
  local.set $4
  loop $label2
   local.get $4
   local.get $7
   i32.gt_u
   if
    local.get $9
    local.get $5
    local.get $4
    local.get $7
    i32.add
    i32.const 1
    i32.shr_u
    local.tee $2
    i32.const 2
    i32.shl
    i32.add
    i32.load16_u
    i32.ge_u
    if
     local.get $2
     i32.const 1
     i32.add
     local.set $7
    else
     local.get $2
     local.set $4
    end
    br $label2
   end
  end
  i32.const 264
  local.get $10
  i64.store
  i32.const 272
  local.get $1
  i32.store
  i32.const 276
  local.get $5
  local.get $7
  i32.const 1
  i32.sub
  i32.const 2
  i32.shl
  i32.add
  local.tee $1
  i32.store
  i32.const 280
  local.get $1
  i32.load16_u offset=2
  i32.const 1
  i32.add
  i32.store
  i32.const 284
  local.get $3
  local.get $7
  i32.gt_u
  if (result i32)
   local.get $5
   local.get $7
   i32.const 2
   i32.shl
   i32.add
   i32.load16_u
  else
   i32.const 65536
  end
  i32.store
 )
 (func $34 (param $0 i64) (param $1 i32)
  i64.const 1
  i32.const 52
  local.get $1
  i32.sub
  i64.extend_i32_u
  i64.shl
  local.get $0
  local.get $1
  i64.extend_i32_u
  i64.shr_u
  i64.or
  call $29
  drop
 )
 (func $35 (param $0 i64) (param $1 i32)
  i32.const 264
  i64.const 1
  i32.const 52
  local.get $1
  i32.sub
  i64.extend_i32_u
  i64.shl
  local.get $0
  local.get $1
  i64.extend_i32_u
  i64.shr_u
  i64.or
  local.tee $0
  call $29
  i32.store
  i32.const 256
  local.get $0
  i64.const 15
  i64.shr_u
  i64.store
 )
 (func $36 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  local.get $1
  local.set $2
  local.get $0
  local.set $3
  block $block7
   loop $label4
    local.get $2
    local.get $3
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $6
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $6
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $4
      local.get $6
      i32.load offset=12
      local.set $5
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $4
        i32.load8_u
        if (result i32)
         local.get $4
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $1
       i32.load offset=64
       i32.store
       local.get $1
       local.get $4
       v128.load
       v128.store
       local.get $1
       local.get $4
       v128.load offset=16
       v128.store offset=16
       local.get $1
       local.get $4
       v128.load offset=32
       v128.store offset=32
       local.get $1
       local.get $4
       v128.load offset=48
       v128.store offset=48
       local.get $1
       i32.const 0
       i32.store offset=72
       local.get $1
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $1
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $0
        loop $label
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $1
          i32.add
          i32.const 0
          i32.store8
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $8
         if
          i32.const 80
          local.get $8
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $8
          i32.add
          i32.store
         end
         local.get $8
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $4
         i32.load
         i32.store
         local.get $4
         local.get $8
         i32.store offset=28
         local.get $4
         i32.const 0
         i32.store
         local.get $4
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $0
          local.get $4
          i32.store
          local.get $0
          i32.load offset=28
          local.get $8
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $4
          i32.store
         end
         i32.const 272
         local.get $4
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 260
        i32.load
        local.tee $7
        local.set $8
        local.get $1
        local.set $0
        block $block2
         loop $label1
          local.get $8
          if
           local.get $8
           i32.load8_u
           local.tee $4
           local.get $0
           i32.load8_u
           i32.eq
           if
            local.get $4
            i32.eqz
            br_if $block2
            local.get $8
            i32.load8_u offset=1
            local.tee $4
            local.get $0
            i32.load8_u offset=1
            i32.eq
            if
             local.get $4
             i32.eqz
             br_if $block2
             local.get $8
             i32.load8_u offset=2
             local.tee $4
             local.get $0
             i32.load8_u offset=2
             i32.eq
             if
              local.get $4
              i32.eqz
              br_if $block2
              local.get $8
              i32.load8_u offset=3
              local.tee $4
              local.get $0
              i32.load8_u offset=3
              i32.eq
              if
               local.get $4
               i32.eqz
               br_if $block2
               local.get $8
               i32.load8_u offset=4
               local.tee $4
               local.get $0
               i32.load8_u offset=4
               i32.eq
               if
                local.get $4
                i32.eqz
                br_if $block2
                local.get $8
                i32.load8_u offset=5
                local.tee $4
                local.get $0
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $4
                 i32.eqz
                 br_if $block2
                 local.get $8
                 i32.load8_u offset=6
                 local.tee $4
                 local.get $0
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $4
                  i32.eqz
                  br_if $block2
                  local.get $8
                  i32.load8_u offset=7
                  local.tee $4
                  local.get $0
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $4
                   i32.eqz
                   br_if $block2
                   local.get $8
                   i32.const 8
                   i32.add
                   local.set $8
                   local.get $0
                   i32.const 8
                   i32.add
                   local.set $0
                   br $label1
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $7
           i32.load offset=64
           local.tee $7
           local.set $8
           local.get $1
           local.set $0
           br $label1
          end
         end
         i32.const 0
         local.set $7
        end
        local.get $7
        if (result i32)
         i32.const -17
        else
         local.get $1
         i32.const 0
         i32.store offset=64
         local.get $1
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $1
          i32.store offset=64
         else
          i32.const 260
          local.get $1
          i32.store
         end
         i32.const 264
         local.get $1
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $1
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $1
        i32.store
       else
        i32.const 8
        i32.load
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $6
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $0
       local.get $6
       i32.load offset=12
       local.set $5
       block $block3 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block3
        drop
        i32.const 388
        i32.load
        local.tee $7
        local.set $8
        local.get $0
        local.set $1
        block $block4
         loop $label2
          local.get $8
          if
           local.get $8
           i32.load8_u
           local.tee $4
           local.get $1
           i32.load8_u
           i32.eq
           if
            local.get $4
            i32.eqz
            br_if $block4
            local.get $8
            i32.load8_u offset=1
            local.tee $4
            local.get $1
            i32.load8_u offset=1
            i32.eq
            if
             local.get $4
             i32.eqz
             br_if $block4
             local.get $8
             i32.load8_u offset=2
             local.tee $4
             local.get $1
             i32.load8_u offset=2
             i32.eq
             if
              local.get $4
              i32.eqz
              br_if $block4
              local.get $8
              i32.load8_u offset=3
              local.tee $4
              local.get $1
              i32.load8_u offset=3
              i32.eq
              if
               local.get $4
               i32.eqz
               br_if $block4
               local.get $8
               i32.load8_u offset=4
               local.tee $4
               local.get $1
               i32.load8_u offset=4
               i32.eq
               if
                local.get $4
                i32.eqz
                br_if $block4
                local.get $8
                i32.load8_u offset=5
                local.tee $4
                local.get $1
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $4
                 i32.eqz
                 br_if $block4
                 local.get $8
                 i32.load8_u offset=6
                 local.tee $4
                 local.get $1
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $4
                  i32.eqz
                  br_if $block4
                  local.get $8
                  i32.load8_u offset=7
                  local.tee $4
                  local.get $1
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $4
                   i32.eqz
                   br_if $block4
                   local.get $8
                   i32.const 8
                   i32.add
                   local.set $8
                   local.get $1
                   i32.const 8
                   i32.add
                   local.set $1
                   br $label2
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $7
           i32.load offset=64
           local.tee $7
           local.set $8
           local.get $0
           local.set $1
           br $label2
          end
         end
         i32.const 0
         local.set $7
        end
        i32.const -2
        local.get $7
        i32.eqz
        br_if $block3
        drop
        i32.const -22
        local.get $7
        i32.load offset=72
        br_if $block3
        drop
        local.get $7
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        local.get $7
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        local.get $6
        i32.load offset=12
        call $12
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $6
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block5 (result i32)
           local.get $6
           i64.load offset=16
           local.set $9
           i32.const -9
           i32.const 8
           i32.load
           local.get $6
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block5
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block5
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label3
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $9
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label3
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block5
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $6
           i32.load offset=12
           local.get $6
           i64.load offset=16
           local.get $6
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block6 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block6
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $64
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block6
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $6
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block7
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label4
    end
   end
   local.get $2
   local.set $3
  end
  local.get $3
 )
 (func $37 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  i32.load offset=108
  local.get $0
  i32.load offset=112
  i32.ge_u
  if
   local.get $0
   i32.load offset=100
   local.tee $5
   if (result i32)
    i32.const 4
    local.get $0
    i32.load offset=104
    i32.shl
   else
    i32.const 0
   end
   local.set $6
   local.get $0
   local.get $5
   if (result i32)
    local.get $0
    i32.load offset=104
    i32.const 1
    i32.add
   else
    i32.const 4
   end
   i32.store offset=104
   i32.const 96
   i32.const 96
   i32.load
   local.tee $3
   i32.const 4
   local.get $0
   i32.load offset=104
   i32.shl
   local.tee $2
   i32.add
   i32.store
   i32.const 160
   i32.const 160
   i32.load
   i32.const 1
   i32.add
   i32.store
   local.get $3
   i32.const 0
   local.get $2
   memory.fill
   local.get $0
   local.get $3
   i32.store offset=100
   local.get $0
   i32.const 3
   local.get $0
   i32.load offset=104
   i32.shl
   i32.const 2
   i32.shr_u
   i32.store offset=112
   local.get $5
   local.set $4
   loop $label1
    local.get $4
    local.get $5
    local.get $6
    i32.add
    i32.lt_u
    if
     local.get $4
     i32.load
     local.set $3
     loop $label
      local.get $3
      if
       local.get $3
       i32.load offset=32
       local.get $3
       local.get $0
       i32.load offset=100
       local.get $3
       i64.load offset=8
       i64.const -7046029254386353131
       i64.mul
       i64.const 64
       local.get $0
       i64.load32_u offset=104
       i64.sub
       i64.shr_u
       i32.wrap_i64
       i32.const 2
       i32.shl
       i32.add
       local.tee $7
       i32.load
       i32.store offset=32
       local.get $7
       local.get $3
       i32.store
       local.set $3
       br $label
      end
     end
     local.get $4
     i32.const 4
     i32.add
     local.set $4
     br $label1
    end
   end
  end
  local.get $1
  local.get $0
  i32.load offset=100
  local.get $1
  i64.load offset=8
  i64.const -7046029254386353131
  i64.mul
  i64.const 64
  local.get $0
  i64.load32_u offset=104
  i64.sub
  i64.shr_u
  i32.wrap_i64
  i32.const 2
  i32.shl
  i32.add
  local.tee $2
  i32.load
  i32.store offset=32
  local.get $2
  local.get $1
  i32.store
  local.get $0
  local.get $0
  i32.load offset=108
  i32.const 1
  i32.add
  i32.store offset=108
 )
 (func $38 (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  loop $label1
   local.get $2
   local.get $4
   i32.gt_u
   if
    local.get $1
    local.get $4
    i32.const 6
    i32.shl
    i32.add
    local.set $5
    i32.const 0
    local.set $3
    block $block (result i32)
     loop $label
      local.get $3
      i32.const 48
      i32.lt_u
      if
       i32.const 0
       local.get $3
       local.get $5
       i32.add
       i32.load8_u
       local.tee $6
       local.get $3
       i32.const 512
       i32.add
       i32.load8_u
       i32.ne
       br_if $block
       drop
       i32.const 1
       local.get $6
       i32.eqz
       br_if $block
       drop
       local.get $3
       i32.const 1
       i32.add
       local.set $3
       br $label
      end
     end
     i32.const 1
    end
    i32.eqz
    if
     i32.const -2
     return
    end
    local.get $5
    i64.load offset=56
    local.set $7
    local.get $5
    i64.load offset=48
    local.set $8
    i32.const 88
    i32.const 88
    i32.load
    local.tee $3
    i32.load
    i32.store
    local.get $3
    local.get $7
    i64.store offset=8
    local.get $3
    local.get $8
    i64.store offset=16
    local.get $3
    i32.const 0
    i32.store offset=24
    local.get $3
    i32.const 0
    i32.store
    local.get $3
    local.get $0
    i32.load offset=80
    i32.store offset=4
    local.get $0
    i32.load offset=80
    if
     local.get $0
     i32.load offset=80
     local.get $3
     i32.store
    else
     local.get $0
     local.get $3
     i32.store offset=76
    end
    local.get $0
    local.get $3
    i32.store offset=80
    local.get $0
    local.get $0
    i32.load offset=84
    i32.const 1
    i32.add
    i32.store offset=84
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $label1
   end
  end
  i32.const 0
 )
 (func $39 (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  loop $label1
   local.get $2
   local.get $4
   i32.gt_u
   if
    local.get $1
    local.get $4
    i32.const 6
    i32.shl
    i32.add
    local.set $5
    i32.const 0
    local.set $3
    block $block (result i32)
     loop $label
      local.get $3
      i32.const 48
      i32.lt_u
      if
       i32.const 0
       local.get $3
       local.get $5
       i32.add
       i32.load8_u
       local.tee $6
       local.get $3
       i32.const 512
       i32.add
       i32.load8_u
       i32.ne
       br_if $block
       drop
       i32.const 1
       local.get $6
       i32.eqz
       br_if $block
       drop
       local.get $3
       i32.const 1
       i32.add
       local.set $3
       br $label
      end
     end
     i32.const 1
    end
    i32.eqz
    if
     i32.const -2
     return
    end
    local.get $5
    i64.load offset=56
    local.set $7
    local.get $5
    i64.load offset=48
    local.set $8
    i32.const 88
    i32.const 88
    i32.load
    local.tee $3
    i32.load
    i32.store
    local.get $3
    local.get $7
    i64.store offset=8
    local.get $3
    local.get $8
    i64.store offset=16
    local.get $3
    i32.const 0
    i32.store offset=24
    local.get $3
    i32.const 0
    i32.store
    local.get $3
    local.get $0
    i32.load offset=80
    i32.store offset=4
    local.get $0
    i32.load offset=80
    if
     local.get $0
     i32.load offset=80
     local.get $3
     i32.store
    else
     local.get $0
     local.get $3
     i32.store offset=76
    end
    local.get $0
    local.get $3
    i32.store offset=80
    local.get $0
    local.get $0
    i32.load offset=84
    i32.const 1
    i32.add
    i32.store offset=84
    local.get $0
    local.get $3
    call $37
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $label1
   end
  end
  i32.const 0
 )
 (func $40 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  i32.const 112
  i32.load
  local.set $1
  loop $label1
   local.get $1
   if
    local.get $1
    i32.load offset=8
    local.set $3
    local.get $1
    i32.load offset=12
    local.set $4
    i32.const 0
    local.set $2
    loop $label
     local.get $2
     local.get $4
     i32.lt_u
     if
      local.get $1
      i32.const 16
      i32.add
      local.get $2
      i32.const 4
      i32.shl
      i32.add
      local.tee $5
      i64.load offset=8
      i32.wrap_i64
      local.get $0
      local.get $5
      i64.load
      local.get $3
      i32.const 12
      i32.add
      i64.extend_i32_u
      i64.shr_u
      local.get $3
      call $17
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $label
     end
    end
    local.get $1
    i64.load
    i32.wrap_i64
    local.set $1
    br $label1
   end
  end
 )
 (func $41 (param $0 i32) (param $1 i64) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.const 2
  i32.and
  if
   loop $label
    local.get $3
    i32.const 64
    i32.lt_u
    if
     local.get $0
     i32.const 38
     i32.add
     local.get $3
     i32.const 3
     i32.shl
     i32.add
     i64.load
     i32.wrap_i64
     local.tee $4
     if
      local.get $4
      local.get $3
      i64.extend_i32_u
      local.get $1
      i64.const 6
      i64.shl
      i64.add
      local.get $2
      call $41
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label
    end
   end
   return
  end
  i32.const 264
  i32.load
  local.tee $3
  i32.load offset=8
  local.set $4
  local.get $3
  i32.load offset=12
  i32.const 255
  i32.eq
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $3
   i32.const 4096
   i32.add
   i32.store
   local.get $3
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $3
   local.get $4
   i32.store offset=8
   i32.const 264
   i32.load
   local.tee $5
   if
    local.get $5
    local.get $3
    i64.extend_i32_u
    i64.store
   else
    i32.const 112
    local.get $3
    i32.store
   end
   i32.const 264
   local.get $3
   i32.store
  end
  i32.const 264
  i32.load
  local.tee $5
  i32.load offset=12
  local.set $6
  local.get $5
  i32.const 16
  i32.add
  local.get $6
  i32.const 4
  i32.shl
  i32.add
  local.tee $3
  local.get $1
  local.get $2
  i32.const 3
  i32.shl
  i64.extend_i32_u
  i64.mul
  local.get $4
  i32.const 12
  i32.add
  i64.extend_i32_u
  i64.shl
  i64.store
  local.get $3
  local.get $0
  i64.extend_i32_u
  i64.store offset=8
  local.get $5
  local.get $6
  i32.const 1
  i32.add
  i32.store offset=12
 )
 (func $42 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  i32.const 264
  i32.const 0
  i32.store
  i32.const 112
  i32.const 0
  i32.store
  loop $label
   local.get $2
   i32.const 53
   i32.lt_u
   if
    i32.const 0
    i32.const 256
    i32.load
    local.tee $3
    local.get $2
    select
    local.set $1
    local.get $3
    i32.const 2
    i32.and
    if
     local.get $3
     i32.const 38
     i32.add
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     i32.load
     local.set $1
    end
    local.get $1
    i32.const 8
    i32.add
    i32.const 0
    local.get $1
    select
    local.tee $3
    if
     i32.const 8
     i32.const 8
     i32.load
     i32.const 4095
     i32.add
     i32.const -4096
     i32.and
     local.tee $4
     i32.const 4096
     i32.add
     i32.store
     local.get $4
     i32.const 0
     i32.const 4096
     memory.fill
     local.get $4
     local.get $2
     i32.store offset=8
     i32.const 264
     i32.load
     local.tee $1
     if
      local.get $1
      local.get $4
      i64.extend_i32_u
      i64.store
     else
      i32.const 112
      local.get $4
      i32.store
     end
     i32.const 264
     local.get $4
     i32.store
     local.get $3
     i64.load
     i32.wrap_i64
     i64.const 0
     local.get $0
     call $41
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $label
   end
  end
 )
 (func $43 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i64)
  local.get $1
  local.set $2
  local.get $0
  local.set $3
  block $block11
   loop $label10
    local.get $2
    local.get $3
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $10
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $10
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $1
      local.get $10
      i32.load offset=12
      local.set $9
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $1
        i32.load8_u
        if (result i32)
         local.get $1
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $5
       i32.load offset=64
       i32.store
       local.get $5
       local.get $1
       v128.load
       v128.store
       local.get $5
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $5
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $5
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $5
       i32.const 0
       i32.store offset=72
       local.get $5
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $5
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $1
        loop $label
         local.get $1
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $5
          i32.add
          i32.const 0
          i32.store8
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $1
         if
          i32.const 80
          local.get $1
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $1
          i32.add
          i32.store
         end
         local.get $1
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $0
         i32.load
         i32.store
         local.get $0
         local.get $1
         i32.store offset=28
         local.get $0
         i32.const 0
         i32.store
         local.get $0
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $4
          local.get $0
          i32.store
          local.get $4
          i32.load offset=28
          local.get $1
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $0
          i32.store
         end
         i32.const 272
         local.get $0
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 0
        local.set $1
        local.get $5
        local.tee $0
        i32.const -64
        i32.sub
        local.set $4
        loop $label1
         local.get $0
         local.get $4
         i32.lt_u
         if
          block $block2
           local.get $0
           i32.load
           local.tee $6
           i32.eqz
           br_if $block2
           local.get $1
           i32.const 5
           i32.rotl
           local.get $6
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=4
           local.tee $6
           i32.eqz
           br_if $block2
           local.get $1
           i32.const 5
           i32.rotl
           local.get $6
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=8
           local.tee $6
           i32.eqz
           br_if $block2
           local.get $1
           i32.const 5
           i32.rotl
           local.get $6
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=12
           local.tee $6
           i32.eqz
           br_if $block2
           local.get $1
           i32.const 5
           i32.rotl
           local.get $6
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.const 16
           i32.add
           local.set $0
           br $label1
          end
         end
        end
        local.get $1
        local.get $1
        i32.const 15
        i32.shr_u
        i32.xor
        local.set $11
        i32.const 288
        i32.load
        local.set $1
        i32.const 26
        local.set $0
        loop $label2
         local.get $0
         i32.const 14
         i32.ne
         i32.const 0
         local.get $1
         select
         if
          local.get $1
          local.get $11
          local.get $0
          i32.shr_u
          i32.const 63
          i32.and
          i32.const 2
          i32.shl
          i32.add
          i32.load
          local.set $1
          local.get $0
          i32.const 6
          i32.sub
          local.set $0
          br $label2
         end
        end
        local.get $1
        if (result i32)
         local.get $1
        else
         i32.const 288
         local.get $11
         call $19
        end
        local.tee $6
        local.get $11
        i32.const 14
        i32.shr_u
        i32.const 63
        i32.and
        i32.const 2
        i32.shl
        i32.add
        local.tee $8
        i32.load
        local.tee $12
        local.set $1
        loop $label4
         local.get $1
         if
          local.get $1
          i32.load offset=104
          local.get $11
          i32.eq
          if (result i32)
           local.get $5
           local.set $0
           local.get $1
           local.set $4
           local.get $1
           i32.const -64
           i32.sub
           local.set $7
           block $block3 (result i32)
            loop $label3
             block $block4
              i32.const 0
              local.get $4
              i64.load
              local.tee $13
              local.get $0
              i64.load
              i64.ne
              br_if $block3
              drop
              local.get $13
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              i32.const 0
              local.get $4
              i64.load offset=8
              local.tee $13
              local.get $0
              i64.load offset=8
              i64.ne
              br_if $block3
              drop
              local.get $13
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              local.get $0
              i32.const 16
              i32.add
              local.set $0
              local.get $7
              local.get $4
              i32.const 16
              i32.add
              local.tee $4
              i32.ne
              br_if $label3
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          i32.eqz
          if
           local.get $1
           i32.load offset=100
           local.set $1
           br $label4
          end
         end
        end
        local.get $1
        if (result i32)
         i32.const 0
        else
         local.get $12
         i32.eqz
         if
          local.get $6
          local.get $6
          i32.load offset=256
          i32.const 1
          i32.add
          i32.store offset=256
         end
         local.get $5
         local.get $11
         i32.store offset=104
         local.get $5
         local.get $12
         i32.store offset=100
         local.get $8
         local.get $5
         i32.store
         i32.const 1
        end
        if (result i32)
         local.get $5
         i32.const 0
         i32.store offset=64
         local.get $5
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $5
          i32.store offset=64
         else
          i32.const 260
          local.get $5
          i32.store
         end
         i32.const 264
         local.get $5
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $5
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $5
        i32.store
       else
        i32.const 8
        i32.load
        local.get $9
        i32.const 2
        i32.shl
        i32.add
        local.get $5
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $10
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $5
       local.get $10
       i32.load offset=12
       local.set $6
       block $block5 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block5
        drop
        i32.const 0
        local.set $1
        local.get $5
        local.tee $0
        i32.const -64
        i32.sub
        local.set $4
        loop $label5
         local.get $0
         local.get $4
         i32.lt_u
         if
          block $block6
           local.get $0
           i32.load
           local.tee $7
           i32.eqz
           br_if $block6
           local.get $1
           i32.const 5
           i32.rotl
           local.get $7
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=4
           local.tee $7
           i32.eqz
           br_if $block6
           local.get $1
           i32.const 5
           i32.rotl
           local.get $7
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=8
           local.tee $7
           i32.eqz
           br_if $block6
           local.get $1
           i32.const 5
           i32.rotl
           local.get $7
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=12
           local.tee $7
           i32.eqz
           br_if $block6
           local.get $1
           i32.const 5
           i32.rotl
           local.get $7
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.const 16
           i32.add
           local.set $0
           br $label5
          end
         end
        end
        local.get $1
        local.get $1
        i32.const 15
        i32.shr_u
        i32.xor
        local.set $7
        i32.const 416
        i32.load
        local.set $4
        i32.const 26
        local.set $1
        loop $label6
         local.get $1
         i32.const 14
         i32.ne
         i32.const 0
         local.get $4
         select
         if
          local.get $4
          local.get $7
          local.get $1
          i32.shr_u
          i32.const 63
          i32.and
          i32.const 2
          i32.shl
          i32.add
          i32.load
          local.set $4
          local.get $1
          i32.const 6
          i32.sub
          local.set $1
          br $label6
         end
        end
        local.get $4
        if
         local.get $4
         local.get $7
         i32.const 14
         i32.shr_u
         i32.const 63
         i32.and
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.set $4
         loop $label8
          local.get $4
          if
           local.get $4
           i32.load offset=104
           local.get $7
           i32.eq
           if (result i32)
            local.get $5
            local.set $0
            local.get $4
            local.tee $1
            i32.const -64
            i32.sub
            local.set $8
            block $block7 (result i32)
             loop $label7
              block $block8
               i32.const 0
               local.get $1
               i64.load
               local.tee $13
               local.get $0
               i64.load
               i64.ne
               br_if $block7
               drop
               local.get $13
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block8
               i32.const 0
               local.get $1
               i64.load offset=8
               local.tee $13
               local.get $0
               i64.load offset=8
               i64.ne
               br_if $block7
               drop
               local.get $13
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block8
               local.get $0
               i32.const 16
               i32.add
               local.set $0
               local.get $8
               local.get $1
               i32.const 16
               i32.add
               local.tee $1
               i32.ne
               br_if $label7
              end
             end
             i32.const 1
            end
           else
            i32.const 0
           end
           i32.eqz
           if
            local.get $4
            i32.load offset=100
            local.set $4
            br $label8
           end
          end
         end
        else
         i32.const 0
         local.set $4
        end
        i32.const -2
        local.get $4
        i32.eqz
        br_if $block5
        drop
        i32.const -22
        local.get $4
        i32.load offset=72
        br_if $block5
        drop
        local.get $4
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $6
        i32.const 2
        i32.shl
        i32.add
        local.get $4
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.get $10
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.tee $0
        i32.load
        local.tee $1
        if (result i32)
         local.get $0
         i32.const 0
         i32.store
         local.get $1
         call $5
         local.get $1
         i32.load offset=72
         if
          i32.const 416
          local.get $1
          call $18
          local.get $1
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $1
           i32.load offset=64
           i32.store
          end
          local.get $1
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $1
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          i32.const 288
          local.get $1
          call $18
          local.get $1
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $1
           i32.load offset=64
           i32.store
          end
          local.get $1
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $1
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $1
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $1
         i32.store
         i32.const 0
        else
         i32.const -9
        end
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $10
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block9 (result i32)
           local.get $10
           i64.load offset=16
           local.set $13
           i32.const -9
           i32.const 8
           i32.load
           local.get $10
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block9
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block9
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label9
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $13
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label9
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block9
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $10
           i32.load offset=12
           local.get $10
           i64.load offset=16
           local.get $10
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block10 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block10
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $60
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block10
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $10
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block11
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label10
    end
   end
   local.get $2
   local.set $3
  end
  local.get $3
 )
 (func $44 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i64)
  local.get $1
  local.set $3
  local.get $0
  local.set $4
  block $block10
   loop $label11
    local.get $3
    local.get $4
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $4
     i32.const 5
     i32.shl
     i32.add
     local.tee $14
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $14
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $1
      local.get $14
      i32.load offset=12
      local.set $10
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $1
        i32.load8_u
        if (result i32)
         local.get $1
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $1
       v128.load
       v128.store
       local.get $2
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $1
        loop $label
         local.get $1
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $1
         if
          i32.const 80
          local.get $1
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $1
          i32.add
          i32.store
         end
         local.get $1
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $5
         i32.load
         i32.store
         local.get $5
         local.get $1
         i32.store offset=28
         local.get $5
         i32.const 0
         i32.store
         local.get $5
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $0
          local.get $5
          i32.store
          local.get $0
          i32.load offset=28
          local.get $1
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $5
          i32.store
         end
         i32.const 272
         local.get $5
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 296
        i32.load
        i32.const 300
        i32.load
        i32.ge_u
        if
         i32.const 288
         call $8
        end
        i32.const 0
        local.set $0
        local.get $2
        local.tee $1
        i32.const -64
        i32.sub
        local.set $6
        loop $label1
         local.get $1
         local.get $6
         i32.lt_u
         if
          block $block2
           local.get $1
           i32.load
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=4
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=8
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=12
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.const 16
           i32.add
           local.set $1
           br $label1
          end
         end
        end
        i32.const 288
        i32.load
        local.get $0
        local.get $0
        i32.const 15
        i32.shr_u
        i32.xor
        local.tee $9
        i32.const 32
        i32.const 292
        i32.load
        i32.sub
        i32.shr_u
        i32.const 2
        i32.shl
        i32.add
        local.tee $8
        i32.load
        local.tee $7
        local.set $1
        loop $label3
         local.get $1
         if
          local.get $1
          i32.load offset=104
          local.get $9
          i32.eq
          if (result i32)
           local.get $2
           local.set $0
           local.get $1
           local.set $5
           local.get $1
           i32.const -64
           i32.sub
           local.set $6
           block $block3 (result i32)
            loop $label2
             block $block4
              i32.const 0
              local.get $5
              i64.load
              local.tee $18
              local.get $0
              i64.load
              i64.ne
              br_if $block3
              drop
              local.get $18
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              i32.const 0
              local.get $5
              i64.load offset=8
              local.tee $18
              local.get $0
              i64.load offset=8
              i64.ne
              br_if $block3
              drop
              local.get $18
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              local.get $0
              i32.const 16
              i32.add
              local.set $0
              local.get $6
              local.get $5
              i32.const 16
              i32.add
              local.tee $5
              i32.ne
              br_if $label2
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          i32.eqz
          if
           local.get $1
           i32.load offset=100
           local.set $1
           br $label3
          end
         end
        end
        local.get $1
        if (result i32)
         i32.const 0
        else
         local.get $2
         local.get $9
         i32.store offset=104
         local.get $2
         local.get $7
         i32.store offset=100
         local.get $8
         local.get $2
         i32.store
         i32.const 296
         i32.const 296
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 1
        end
        if (result i32)
         local.get $2
         i32.const 0
         i32.store offset=64
         local.get $2
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $2
          i32.store offset=64
         else
          i32.const 260
          local.get $2
          i32.store
         end
         i32.const 264
         local.get $2
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $10
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $14
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $2
       local.get $14
       i32.load offset=12
       local.set $7
       block $block5 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block5
        drop
        i32.const 388
        i32.load
        local.tee $0
        local.set $5
        local.get $2
        local.set $1
        block $block6
         loop $label4
          local.get $5
          if
           local.get $5
           i32.load8_u
           local.tee $6
           local.get $1
           i32.load8_u
           i32.eq
           if
            local.get $6
            i32.eqz
            br_if $block6
            local.get $5
            i32.load8_u offset=1
            local.tee $6
            local.get $1
            i32.load8_u offset=1
            i32.eq
            if
             local.get $6
             i32.eqz
             br_if $block6
             local.get $5
             i32.load8_u offset=2
             local.tee $6
             local.get $1
             i32.load8_u offset=2
             i32.eq
             if
              local.get $6
              i32.eqz
              br_if $block6
              local.get $5
              i32.load8_u offset=3
              local.tee $6
              local.get $1
              i32.load8_u offset=3
              i32.eq
              if
               local.get $6
               i32.eqz
               br_if $block6
               local.get $5
               i32.load8_u offset=4
               local.tee $6
               local.get $1
               i32.load8_u offset=4
               i32.eq
               if
                local.get $6
                i32.eqz
                br_if $block6
                local.get $5
                i32.load8_u offset=5
                local.tee $6
                local.get $1
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $6
                 i32.eqz
                 br_if $block6
                 local.get $5
                 i32.load8_u offset=6
                 local.tee $6
                 local.get $1
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $6
                  i32.eqz
                  br_if $block6
                  local.get $5
                  i32.load8_u offset=7
                  local.tee $6
                  local.get $1
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $6
                   i32.eqz
                   br_if $block6
                   local.get $5
                   i32.const 8
                   i32.add
                   local.set $5
                   local.get $1
                   i32.const 8
                   i32.add
                   local.set $1
                   br $label4
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $0
           i32.load offset=64
           local.tee $0
           local.set $5
           local.get $2
           local.set $1
           br $label4
          end
         end
         i32.const 0
         local.set $0
        end
        i32.const -2
        local.get $0
        i32.eqz
        br_if $block5
        drop
        i32.const -22
        local.get $0
        i32.load offset=72
        br_if $block5
        drop
        local.get $0
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.get $0
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.get $14
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.tee $0
        i32.load
        local.tee $2
        if (result i32)
         local.get $0
         i32.const 0
         i32.store
         local.get $2
         call $5
         local.get $2
         i32.load offset=72
         if
          local.get $2
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $2
           i32.load offset=64
           i32.store
          end
          local.get $2
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $2
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          i32.const 288
          i32.load
          local.get $2
          i32.load offset=104
          i32.const 32
          i32.const 292
          i32.load
          i32.sub
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.set $1
          loop $label5
           local.get $1
           i32.load
           local.tee $0
           local.get $2
           i32.ne
           if
            local.get $0
            i32.const 100
            i32.add
            local.set $1
            br $label5
           end
          end
          local.get $1
          local.get $2
          i32.load offset=100
          i32.store
          i32.const 296
          i32.const 296
          i32.load
          i32.const 1
          i32.sub
          i32.store
          local.get $2
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $2
           i32.load offset=64
           i32.store
          end
          local.get $2
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $2
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $2
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $2
         i32.store
         i32.const 0
        else
         i32.const -9
        end
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $14
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block7 (result i32)
           local.get $14
           i64.load offset=16
           local.set $18
           i32.const -9
           i32.const 8
           i32.load
           local.get $14
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block7
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block7
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label6
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $18
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label6
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block7
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $14
           i32.load offset=12
           local.get $14
           i64.load offset=16
           local.get $14
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block8 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block8
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 0
              local.set $5
              i32.const 20
              i32.load
              local.set $13
              i32.const 36
              i32.load
              local.set $12
              i32.const 140
              i32.load
              local.set $11
              i32.const 32
              i32.load
              local.set $10
              i32.const 144
              i32.load
              local.set $8
              i32.const 152
              i32.load
              local.set $7
              i32.const 28
              i32.load
              i32.const 64
              i32.lt_u
              local.set $6
              i32.const 396
              i32.load
              local.tee $0
              local.set $1
              loop $label9
               local.get $5
               i32.const 1
               local.get $1
               select
               i32.eqz
               if
                local.get $1
                local.get $11
                i32.add
                i64.load
                i32.wrap_i64
                local.set $2
                local.get $1
                local.get $12
                i32.add
                local.set $15
                i32.const 0
                local.set $16
                loop $label8
                 local.get $2
                 local.get $16
                 i32.gt_u
                 if
                  block $block9
                   i32.const 84
                   i32.const 84
                   i32.load
                   local.tee $9
                   i32.load offset=64
                   i32.store
                   local.get $9
                   local.get $15
                   v128.load
                   v128.store
                   local.get $9
                   local.get $15
                   v128.load offset=16
                   v128.store offset=16
                   local.get $9
                   local.get $15
                   v128.load offset=32
                   v128.store offset=32
                   local.get $9
                   local.get $15
                   v128.load offset=48
                   v128.store offset=48
                   local.get $9
                   i32.const 0
                   i32.store offset=72
                   local.get $9
                   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                   v128.store offset=76
                   local.get $9
                   i64.const 0
                   i64.store offset=92
                   local.get $6
                   if
                    i32.const 28
                    i32.load
                    i32.const 1
                    i32.sub
                    local.set $5
                    loop $label7
                     local.get $5
                     i32.const 64
                     i32.lt_u
                     if
                      local.get $5
                      local.get $9
                      i32.add
                      i32.const 0
                      i32.store8
                      local.get $5
                      i32.const 1
                      i32.add
                      local.set $5
                      br $label7
                     end
                    end
                   end
                   local.get $9
                   i32.const 0
                   i32.store offset=64
                   local.get $9
                   i32.const 392
                   i32.load
                   i32.store offset=68
                   i32.const 392
                   i32.load
                   if
                    i32.const 392
                    i32.load
                    local.get $9
                    i32.store offset=64
                   else
                    i32.const 388
                    local.get $9
                    i32.store
                   end
                   i32.const 392
                   local.get $9
                   i32.store
                   i32.const 384
                   i32.const 384
                   i32.load
                   i32.const 1
                   i32.add
                   i32.store
                   local.get $8
                   local.get $15
                   i32.add
                   local.tee $5
                   i64.load
                   i64.const 0
                   i64.ne
                   if (result i32)
                    local.get $9
                    local.get $5
                    local.get $7
                    local.get $15
                    i32.add
                    call $6
                   else
                    i32.const 0
                   end
                   local.tee $5
                   br_if $block9
                   local.get $16
                   i32.const 1
                   i32.add
                   local.set $16
                   local.get $10
                   local.get $15
                   i32.add
                   local.set $15
                   br $label8
                  end
                 end
                end
                local.get $13
                if (result i32)
                 i32.const 0
                else
                 local.get $1
                 i64.load
                 i32.wrap_i64
                end
                local.set $1
                br $label9
               end
              end
              local.get $13
              i32.eqz
              if
               loop $label10
                local.get $0
                if
                 local.get $0
                 i64.load
                 i32.wrap_i64
                 local.get $0
                 i32.const 80
                 i32.load
                 i32.store
                 i32.const 80
                 local.get $0
                 i32.store
                 local.set $0
                 br $label10
                end
               end
              end
              i32.const 396
              i32.const 0
              i32.store
              i32.const 108
              local.get $5
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block8
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $14
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block10
     end
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $label11
    end
   end
   local.get $3
   local.set $4
  end
  local.get $4
 )
 (func $45 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 v128)
  (local $10 i64)
  local.get $1
  local.set $2
  local.get $0
  local.set $3
  block $block9
   loop $label6
    local.get $2
    local.get $3
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $8
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $8
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $1
      local.get $8
      i32.load offset=12
      local.set $7
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $1
        i32.load8_u
        if (result i32)
         local.get $1
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $4
       i32.load offset=64
       i32.store
       local.get $4
       local.get $1
       v128.load
       v128.store
       local.get $4
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $4
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $4
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $4
       i32.const 0
       i32.store offset=72
       local.get $4
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $4
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $1
        loop $label
         local.get $1
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $4
          i32.add
          i32.const 0
          i32.store8
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $1
         if
          i32.const 80
          local.get $1
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $1
          i32.add
          i32.store
         end
         local.get $1
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $5
         i32.load
         i32.store
         local.get $5
         local.get $1
         i32.store offset=28
         local.get $5
         i32.const 0
         i32.store
         local.get $5
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $0
          local.get $5
          i32.store
          local.get $0
          i32.load offset=28
          local.get $1
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $5
          i32.store
         end
         i32.const 272
         local.get $5
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 0
        local.set $0
        local.get $4
        local.tee $1
        i32.const -64
        i32.sub
        local.set $6
        loop $label1
         local.get $1
         local.get $6
         i32.lt_u
         if
          block $block2
           local.get $1
           i32.load
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=4
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=8
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=12
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.const 16
           i32.add
           local.set $1
           br $label1
          end
         end
        end
        local.get $0
        local.get $0
        i32.const 15
        i32.shr_u
        i32.xor
        i32.const 16
        i32.shr_u
        local.tee $6
        i16x8.splat
        local.set $9
        i32.const 288
        i32.load
        local.tee $0
        i32.const 300
        i32.load
        i32.const 1
        i32.shl
        i32.add
        local.set $5
        block $block3
         loop $label2
          local.get $0
          local.get $5
          i32.lt_u
          if
           local.get $0
           v128.load
           local.get $9
           i16x8.eq
           local.get $0
           i32.const 16
           i32.add
           v128.load
           local.get $9
           i16x8.eq
           v128.or
           local.get $0
           i32.const 32
           i32.add
           v128.load
           local.get $9
           i16x8.eq
           local.get $0
           i32.const 48
           i32.add
           v128.load
           local.get $9
           i16x8.eq
           v128.or
           v128.or
           v128.any_true
           if
            i32.const 288
            local.get $0
            local.get $9
            local.get $4
            call $10
            local.tee $1
            br_if $block3
           end
           local.get $0
           i32.const -64
           i32.sub
           local.set $0
           br $label2
          end
         end
         i32.const 0
         local.set $1
        end
        local.get $1
        if (result i32)
         i32.const 0
        else
         i32.const 300
         i32.load
         i32.const 296
         i32.load
         i32.eq
         if
          i32.const 288
          call $20
         end
         i32.const 288
         i32.load
         i32.const 300
         i32.load
         local.tee $0
         i32.const 1
         i32.shl
         i32.add
         local.get $6
         i32.store16
         i32.const 292
         i32.load
         local.get $0
         i32.const 2
         i32.shl
         i32.add
         local.get $4
         i32.store
         local.get $4
         local.get $0
         i32.store offset=100
         i32.const 300
         i32.const 300
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 1
        end
        if (result i32)
         local.get $4
         i32.const 0
         i32.store offset=64
         local.get $4
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $4
          i32.store offset=64
         else
          i32.const 260
          local.get $4
          i32.store
         end
         i32.const 264
         local.get $4
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $4
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $4
        i32.store
       else
        i32.const 8
        i32.load
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.get $4
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $8
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $1
       local.get $8
       i32.load offset=12
       local.set $6
       block $block4 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block4
        drop
        i32.const 0
        local.set $7
        local.get $1
        local.tee $0
        i32.const -64
        i32.sub
        local.set $5
        loop $label3
         local.get $0
         local.get $5
         i32.lt_u
         if
          block $block5
           local.get $0
           i32.load
           local.tee $4
           i32.eqz
           br_if $block5
           local.get $7
           i32.const 5
           i32.rotl
           local.get $4
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $7
           local.get $0
           i32.load offset=4
           local.tee $4
           i32.eqz
           br_if $block5
           local.get $7
           i32.const 5
           i32.rotl
           local.get $4
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $7
           local.get $0
           i32.load offset=8
           local.tee $4
           i32.eqz
           br_if $block5
           local.get $7
           i32.const 5
           i32.rotl
           local.get $4
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $7
           local.get $0
           i32.load offset=12
           local.tee $4
           i32.eqz
           br_if $block5
           local.get $7
           i32.const 5
           i32.rotl
           local.get $4
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $7
           local.get $0
           i32.const 16
           i32.add
           local.set $0
           br $label3
          end
         end
        end
        local.get $7
        local.get $7
        i32.const 15
        i32.shr_u
        i32.xor
        i32.const 16
        i32.shr_u
        i16x8.splat
        local.set $9
        i32.const 416
        i32.load
        local.tee $0
        i32.const 428
        i32.load
        i32.const 1
        i32.shl
        i32.add
        local.set $4
        block $block6
         loop $label4
          local.get $0
          local.get $4
          i32.lt_u
          if
           local.get $0
           v128.load
           local.get $9
           i16x8.eq
           local.get $0
           i32.const 16
           i32.add
           v128.load
           local.get $9
           i16x8.eq
           v128.or
           local.get $0
           i32.const 32
           i32.add
           v128.load
           local.get $9
           i16x8.eq
           local.get $0
           i32.const 48
           i32.add
           v128.load
           local.get $9
           i16x8.eq
           v128.or
           v128.or
           v128.any_true
           if
            i32.const 416
            local.get $0
            local.get $9
            local.get $1
            call $10
            local.tee $7
            br_if $block6
           end
           local.get $0
           i32.const -64
           i32.sub
           local.set $0
           br $label4
          end
         end
         i32.const 0
         local.set $7
        end
        i32.const -2
        local.get $7
        i32.eqz
        br_if $block4
        drop
        i32.const -22
        local.get $7
        i32.load offset=72
        br_if $block4
        drop
        local.get $7
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $6
        i32.const 2
        i32.shl
        i32.add
        local.get $7
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.tee $1
        local.get $8
        i32.load offset=12
        local.tee $0
        i32.const 2
        i32.shl
        i32.add
        i32.load
        local.tee $6
        if (result i32)
         local.get $1
         local.get $0
         i32.const 2
         i32.shl
         i32.add
         i32.const 0
         i32.store
         local.get $6
         call $5
         local.get $6
         i32.load offset=72
         if
          i32.const 428
          i32.const 428
          i32.load
          i32.const 1
          i32.sub
          local.tee $5
          i32.store
          i32.const 420
          i32.load
          local.get $5
          i32.const 2
          i32.shl
          i32.add
          i32.load
          local.set $4
          i32.const 416
          i32.load
          local.tee $1
          local.get $6
          i32.load offset=100
          local.tee $0
          i32.const 1
          i32.shl
          i32.add
          local.get $1
          local.get $5
          i32.const 1
          i32.shl
          i32.add
          i32.load16_u
          i32.store16
          i32.const 420
          i32.load
          local.get $0
          i32.const 2
          i32.shl
          i32.add
          local.get $4
          i32.store
          local.get $4
          local.get $0
          i32.store offset=100
          local.get $6
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $6
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $6
           i32.load offset=64
           i32.store
          end
          local.get $6
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $6
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $6
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          i32.const 300
          i32.const 300
          i32.load
          i32.const 1
          i32.sub
          local.tee $5
          i32.store
          i32.const 292
          i32.load
          local.get $5
          i32.const 2
          i32.shl
          i32.add
          i32.load
          local.set $4
          i32.const 288
          i32.load
          local.tee $1
          local.get $6
          i32.load offset=100
          local.tee $0
          i32.const 1
          i32.shl
          i32.add
          local.get $1
          local.get $5
          i32.const 1
          i32.shl
          i32.add
          i32.load16_u
          i32.store16
          i32.const 292
          i32.load
          local.get $0
          i32.const 2
          i32.shl
          i32.add
          local.get $4
          i32.store
          local.get $4
          local.get $0
          i32.store offset=100
          local.get $6
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $6
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $6
           i32.load offset=64
           i32.store
          end
          local.get $6
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $6
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $6
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $6
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $6
         i32.store
         i32.const 0
        else
         i32.const -9
        end
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $8
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block7 (result i32)
           local.get $8
           i64.load offset=16
           local.set $10
           i32.const -9
           i32.const 8
           i32.load
           local.get $8
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block7
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block7
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label5
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $10
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label5
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block7
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $8
           i32.load offset=12
           local.get $8
           i64.load offset=16
           local.get $8
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block8 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block8
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $61
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block8
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $8
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block9
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label6
    end
   end
   local.get $2
   local.set $3
  end
  local.get $3
 )
 (func $46 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i64)
  (local $15 i64)
  (local $16 i64)
  local.get $1
  local.set $3
  local.get $0
  local.set $1
  block $block13
   loop $label8
    local.get $1
    local.get $3
    i32.lt_u
    if
     i32.const 0
     i32.load
     local.get $1
     i32.const 5
     i32.shl
     i32.add
     local.tee $8
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $8
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $2
      local.get $8
      i32.load offset=12
      local.set $11
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $2
        i32.load8_u
        if (result i32)
         local.get $2
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $6
       i32.load offset=64
       i32.store
       local.get $6
       local.get $2
       v128.load
       v128.store
       local.get $6
       local.get $2
       v128.load offset=16
       v128.store offset=16
       local.get $6
       local.get $2
       v128.load offset=32
       v128.store offset=32
       local.get $6
       local.get $2
       v128.load offset=48
       v128.store offset=48
       local.get $6
       i32.const 0
       i32.store offset=72
       local.get $6
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $6
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $2
        loop $label
         local.get $2
         i32.const 64
         i32.lt_u
         if
          local.get $2
          local.get $6
          i32.add
          i32.const 0
          i32.store8
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $2
         if
          i32.const 80
          local.get $2
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $2
          i32.add
          i32.store
         end
         local.get $2
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $0
         i32.load
         i32.store
         local.get $0
         local.get $2
         i32.store offset=28
         local.get $0
         i32.const 0
         i32.store
         local.get $0
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $4
          local.get $0
          i32.store
          local.get $4
          i32.load offset=28
          local.get $2
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $0
          i32.store
         end
         i32.const 272
         local.get $0
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 292
        i32.load
        local.tee $0
        i32.const 296
        i32.load
        i32.eq
        if
         i32.const 288
         i32.load
         local.set $2
         i32.const 292
         local.get $0
         i32.const 1
         i32.shl
         i32.const 64
         local.get $0
         select
         i32.store
         i32.const 96
         i32.const 96
         i32.load
         local.tee $0
         i32.const 292
         i32.load
         i32.const 2
         i32.shl
         local.tee $4
         i32.add
         i32.store
         i32.const 160
         i32.const 160
         i32.load
         i32.const 1
         i32.add
         i32.store
         local.get $0
         i32.const 0
         local.get $4
         memory.fill
         i32.const 288
         local.get $0
         i32.store
         i32.const 288
         i32.load
         local.get $2
         i32.const 296
         i32.load
         i32.const 2
         i32.shl
         memory.copy
        end
        local.get $6
        local.set $0
        i32.const 288
        i32.load
        local.set $7
        i32.const 296
        i32.load
        local.set $2
        loop $label2
         local.get $2
         if
          local.get $0
          local.set $4
          local.get $7
          local.get $2
          i32.const 1
          i32.shr_u
          local.tee $5
          i32.const 2
          i32.shl
          i32.add
          local.tee $12
          i32.load
          local.tee $9
          i32.const -64
          i32.sub
          local.set $13
          block $block3
           loop $label1
            block $block2
             local.get $9
             i64.load
             local.tee $15
             local.get $4
             i64.load
             i64.xor
             local.tee $14
             i64.const 0
             i64.ne
             br_if $block2
             i32.const 0
             local.set $10
             local.get $15
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block3
             local.get $9
             i64.load offset=8
             local.tee $15
             local.get $4
             i64.load offset=8
             i64.xor
             local.tee $14
             i64.const 0
             i64.ne
             br_if $block2
             local.get $15
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block3
             local.get $4
             i32.const 16
             i32.add
             local.set $4
             local.get $13
             local.get $9
             i32.const 16
             i32.add
             local.tee $9
             i32.ne
             br_if $label1
             br $block3
            end
           end
           local.get $15
           local.get $14
           i64.ctz
           i64.const 56
           i64.and
           local.tee $16
           i64.shr_u
           i64.const 255
           i64.and
           i32.wrap_i64
           local.get $14
           local.get $15
           i64.xor
           local.get $16
           i64.shr_u
           i64.const 255
           i64.and
           i32.wrap_i64
           i32.sub
           local.set $10
          end
          local.get $10
          i32.const 0
          i32.lt_s
          if (result i32)
           local.get $12
           i32.const 4
           i32.add
           local.set $7
           local.get $2
           local.get $5
           i32.const 1
           i32.add
           i32.sub
          else
           local.get $5
          end
          local.set $2
          br $label2
         end
        end
        local.get $7
        i32.const 288
        i32.load
        i32.const 296
        i32.load
        i32.const 2
        i32.shl
        i32.add
        i32.ne
        if (result i32)
         local.get $0
         local.set $2
         local.get $7
         i32.load
         local.tee $9
         i32.const -64
         i32.sub
         local.set $4
         block $block4 (result i32)
          loop $label3
           block $block5
            i32.const 0
            local.get $9
            i64.load
            local.tee $14
            local.get $2
            i64.load
            i64.ne
            br_if $block4
            drop
            local.get $14
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block5
            i32.const 0
            local.get $9
            i64.load offset=8
            local.tee $14
            local.get $2
            i64.load offset=8
            i64.ne
            br_if $block4
            drop
            local.get $14
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block5
            local.get $2
            i32.const 16
            i32.add
            local.set $2
            local.get $4
            local.get $9
            i32.const 16
            i32.add
            local.tee $9
            i32.ne
            br_if $label3
           end
          end
          i32.const 1
         end
        else
         i32.const 0
        end
        if (result i32)
         i32.const 0
        else
         local.get $7
         i32.const 4
         i32.add
         local.get $7
         i32.const 288
         i32.load
         i32.const 296
         i32.load
         i32.const 2
         i32.shl
         i32.add
         local.get $7
         i32.sub
         memory.copy
         local.get $7
         local.get $0
         i32.store
         i32.const 296
         i32.const 296
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 1
        end
        if (result i32)
         local.get $6
         i32.const 0
         i32.store offset=64
         local.get $6
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $6
          i32.store offset=64
         else
          i32.const 260
          local.get $6
          i32.store
         end
         i32.const 264
         local.get $6
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $6
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $6
        i32.store
       else
        i32.const 8
        i32.load
        local.get $11
        i32.const 2
        i32.shl
        i32.add
        local.get $6
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $8
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $2
       local.get $8
       i32.load offset=12
       local.set $6
       block $block6 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block6
        drop
        i32.const 416
        i32.load
        local.tee $7
        i32.const 424
        i32.load
        local.tee $0
        i32.const 2
        i32.shl
        i32.add
        local.set $11
        loop $label5
         local.get $0
         if
          local.get $2
          local.set $4
          local.get $7
          local.get $0
          i32.const 1
          i32.shr_u
          local.tee $5
          i32.const 2
          i32.shl
          i32.add
          local.tee $12
          i32.load
          local.tee $9
          i32.const -64
          i32.sub
          local.set $13
          block $block8
           loop $label4
            block $block7
             local.get $9
             i64.load
             local.tee $14
             local.get $4
             i64.load
             i64.xor
             local.tee $15
             i64.const 0
             i64.ne
             br_if $block7
             i32.const 0
             local.set $10
             local.get $14
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block8
             local.get $9
             i64.load offset=8
             local.tee $14
             local.get $4
             i64.load offset=8
             i64.xor
             local.tee $15
             i64.const 0
             i64.ne
             br_if $block7
             local.get $14
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block8
             local.get $4
             i32.const 16
             i32.add
             local.set $4
             local.get $13
             local.get $9
             i32.const 16
             i32.add
             local.tee $9
             i32.ne
             br_if $label4
             br $block8
            end
           end
           local.get $14
           local.get $15
           i64.ctz
           i64.const 56
           i64.and
           local.tee $16
           i64.shr_u
           i64.const 255
           i64.and
           i32.wrap_i64
           local.get $14
           local.get $15
           i64.xor
           local.get $16
           i64.shr_u
           i64.const 255
           i64.and
           i32.wrap_i64
           i32.sub
           local.set $10
          end
          local.get $10
          i32.const 0
          i32.lt_s
          if (result i32)
           local.get $12
           i32.const 4
           i32.add
           local.set $7
           local.get $0
           local.get $5
           i32.const 1
           i32.add
           i32.sub
          else
           local.get $5
          end
          local.set $0
          br $label5
         end
        end
        i32.const -2
        local.get $7
        local.get $11
        i32.ne
        if (result i32)
         local.get $7
         i32.load
         local.tee $0
         i32.const -64
         i32.sub
         local.set $4
         block $block9 (result i32)
          loop $label6
           block $block10
            i32.const 0
            local.get $0
            i64.load
            local.tee $14
            local.get $2
            i64.load
            i64.ne
            br_if $block9
            drop
            local.get $14
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block10
            i32.const 0
            local.get $0
            i64.load offset=8
            local.tee $14
            local.get $2
            i64.load offset=8
            i64.ne
            br_if $block9
            drop
            local.get $14
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block10
            local.get $2
            i32.const 16
            i32.add
            local.set $2
            local.get $4
            local.get $0
            i32.const 16
            i32.add
            local.tee $0
            i32.ne
            br_if $label6
           end
          end
          i32.const 1
         end
        else
         i32.const 0
        end
        if (result i32)
         local.get $7
         i32.load
        else
         i32.const 0
        end
        local.tee $0
        i32.eqz
        br_if $block6
        drop
        i32.const -22
        local.get $0
        i32.load offset=72
        br_if $block6
        drop
        local.get $0
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $6
        i32.const 2
        i32.shl
        i32.add
        local.get $0
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.get $8
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.tee $0
        i32.load
        local.tee $2
        if (result i32)
         local.get $0
         i32.const 0
         i32.store
         local.get $2
         call $5
         local.get $2
         i32.load offset=72
         if
          i32.const 416
          local.get $2
          call $21
          local.get $2
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $2
           i32.load offset=64
           i32.store
          end
          local.get $2
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $2
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          i32.const 288
          local.get $2
          call $21
          local.get $2
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $2
           i32.load offset=64
           i32.store
          end
          local.get $2
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $2
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $2
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $2
         i32.store
         i32.const 0
        else
         i32.const -9
        end
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $8
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block11 (result i32)
           local.get $8
           i64.load offset=16
           local.set $14
           i32.const -9
           i32.const 8
           i32.load
           local.get $8
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block11
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block11
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label7
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $14
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label7
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block11
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $8
           i32.load offset=12
           local.get $8
           i64.load offset=16
           local.get $8
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block12 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block12
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $62
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block12
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $8
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block13
     end
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $label8
    end
   end
   local.get $3
   local.set $1
  end
  local.get $1
 )
 (func $47 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  local.get $1
  local.set $4
  local.get $0
  local.set $3
  block $block10
   loop $label6
    local.get $3
    local.get $4
    i32.lt_u
    if
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $6
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $6
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $1
      local.get $6
      i32.load offset=12
      local.set $8
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $1
        i32.load8_u
        if (result i32)
         local.get $1
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $5
       i32.load offset=64
       i32.store
       local.get $5
       local.get $1
       v128.load
       v128.store
       local.get $5
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $5
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $5
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $5
       i32.const 0
       i32.store offset=72
       local.get $5
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $5
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $1
        loop $label
         local.get $1
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $5
          i32.add
          i32.const 0
          i32.store8
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $1
         if
          i32.const 80
          local.get $1
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $1
          i32.add
          i32.store
         end
         local.get $1
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $0
         i32.load
         i32.store
         local.get $0
         local.get $1
         i32.store offset=28
         local.get $0
         i32.const 0
         i32.store
         local.get $0
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $2
          local.get $0
          i32.store
          local.get $2
          i32.load offset=28
          local.get $1
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $0
          i32.store
         end
         i32.const 272
         local.get $0
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 0
        local.set $1
        i32.const 288
        local.set $2
        i32.const 288
        i32.load
        local.set $0
        block $block4 (result i32)
         loop $label2
          local.get $0
          if
           local.get $0
           local.set $1
           local.get $5
           local.set $2
           local.get $5
           i32.const -64
           i32.sub
           local.set $9
           block $block3
            loop $label1
             block $block2
              local.get $2
              i64.load
              local.tee $10
              local.get $1
              i64.load
              i64.xor
              local.tee $11
              i64.const 0
              i64.ne
              br_if $block2
              i32.const 0
              local.set $7
              local.get $10
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block3
              local.get $2
              i64.load offset=8
              local.tee $10
              local.get $1
              i64.load offset=8
              i64.xor
              local.tee $11
              i64.const 0
              i64.ne
              br_if $block2
              local.get $10
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block3
              local.get $1
              i32.const 16
              i32.add
              local.set $1
              local.get $9
              local.get $2
              i32.const 16
              i32.add
              local.tee $2
              i32.ne
              br_if $label1
              br $block3
             end
            end
            local.get $10
            local.get $11
            i64.ctz
            i64.const 56
            i64.and
            local.tee $12
            i64.shr_u
            i64.const 255
            i64.and
            i32.wrap_i64
            local.get $10
            local.get $11
            i64.xor
            local.get $12
            i64.shr_u
            i64.const 255
            i64.and
            i32.wrap_i64
            i32.sub
            local.set $7
           end
           i32.const 0
           local.get $7
           i32.eqz
           br_if $block4
           drop
           local.get $0
           local.tee $1
           local.get $7
           i32.const 0
           i32.gt_s
           i32.const 2
           i32.shl
           i32.add
           i32.const 104
           i32.add
           local.tee $2
           i32.load
           local.set $0
           br $label2
          end
         end
         local.get $2
         local.get $5
         i32.store
         local.get $5
         local.get $1
         i32.const 1
         i32.or
         i32.store offset=100
         local.get $5
         i64.const 0
         i64.store offset=104
         i32.const 288
         local.get $5
         call $22
         i32.const 1
        end
        if (result i32)
         local.get $5
         i32.const 0
         i32.store offset=64
         local.get $5
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $5
          i32.store offset=64
         else
          i32.const 260
          local.get $5
          i32.store
         end
         i32.const 264
         local.get $5
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $5
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $5
        i32.store
       else
        i32.const 8
        i32.load
        local.get $8
        i32.const 2
        i32.shl
        i32.add
        local.get $5
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $6
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $5
       local.get $6
       i32.load offset=12
       local.set $8
       block $block5 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block5
        drop
        i32.const 416
        i32.load
        local.set $1
        loop $label4
         local.get $1
         if
          local.get $1
          local.set $2
          local.get $5
          local.tee $0
          i32.const -64
          i32.sub
          local.set $9
          block $block7
           loop $label3
            block $block6
             local.get $0
             i64.load
             local.tee $10
             local.get $2
             i64.load
             i64.xor
             local.tee $11
             i64.const 0
             i64.ne
             br_if $block6
             i32.const 0
             local.set $7
             local.get $10
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block7
             local.get $0
             i64.load offset=8
             local.tee $10
             local.get $2
             i64.load offset=8
             i64.xor
             local.tee $11
             i64.const 0
             i64.ne
             br_if $block6
             local.get $10
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block7
             local.get $2
             i32.const 16
             i32.add
             local.set $2
             local.get $9
             local.get $0
             i32.const 16
             i32.add
             local.tee $0
             i32.ne
             br_if $label3
             br $block7
            end
           end
           local.get $10
           local.get $11
           i64.ctz
           i64.const 56
           i64.and
           local.tee $12
           i64.shr_u
           i64.const 255
           i64.and
           i32.wrap_i64
           local.get $10
           local.get $11
           i64.xor
           local.get $12
           i64.shr_u
           i64.const 255
           i64.and
           i32.wrap_i64
           i32.sub
           local.set $7
          end
          local.get $7
          if
           local.get $1
           local.get $7
           i32.const 0
           i32.gt_s
           i32.const 2
           i32.shl
           i32.add
           i32.load offset=104
           local.set $1
           br $label4
          end
         end
        end
        i32.const -2
        local.get $1
        i32.eqz
        br_if $block5
        drop
        i32.const -22
        local.get $1
        i32.load offset=72
        br_if $block5
        drop
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $8
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.get $6
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.tee $0
        i32.load
        local.tee $1
        if (result i32)
         local.get $0
         i32.const 0
         i32.store
         local.get $1
         call $5
         local.get $1
         i32.load offset=72
         if
          i32.const 416
          local.get $1
          call $23
          local.get $1
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $1
           i32.load offset=64
           i32.store
          end
          local.get $1
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $1
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          i32.const 288
          local.get $1
          call $23
          local.get $1
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $1
           i32.load offset=64
           i32.store
          end
          local.get $1
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $1
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $1
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $1
         i32.store
         i32.const 0
        else
         i32.const -9
        end
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $6
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block8 (result i32)
           local.get $6
           i64.load offset=16
           local.set $10
           i32.const -9
           i32.const 8
           i32.load
           local.get $6
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block8
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block8
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label5
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $10
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label5
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block8
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $6
           i32.load offset=12
           local.get $6
           i64.load offset=16
           local.get $6
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block9 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block9
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $63
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block9
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $6
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block10
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label6
    end
   end
   local.get $4
   local.set $3
  end
  local.get $3
 )
 (func $48 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  i32.const 0
  i32.load
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $2
  loop $label
   local.get $0
   local.get $1
   i32.lt_u
   if
    local.get $2
    i32.load8_u
    if (result i32)
     local.get $2
     i32.load offset=4
     i32.const 0
     i32.gt_s
    else
     i32.const 1
    end
    if
     local.get $0
     return
    end
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    local.get $2
    i32.const 32
    i32.add
    local.set $2
    br $label
   end
  end
  local.get $1
 )
 (func $49 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  local.get $0
  local.set $3
  loop $label6
   local.get $1
   local.get $3
   i32.gt_u
   if
    block $block9
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $6
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $6
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $2
      local.get $6
      i32.load offset=12
      local.set $7
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $2
        i32.load8_u
        if (result i32)
         local.get $2
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $5
       i32.load offset=64
       i32.store
       local.get $5
       local.get $2
       v128.load
       v128.store
       local.get $5
       local.get $2
       v128.load offset=16
       v128.store offset=16
       local.get $5
       local.get $2
       v128.load offset=32
       v128.store offset=32
       local.get $5
       local.get $2
       v128.load offset=48
       v128.store offset=48
       local.get $5
       i32.const 0
       i32.store offset=72
       local.get $5
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $5
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $0
        loop $label
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $5
          i32.add
          i32.const 0
          i32.store8
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $2
         if
          i32.const 80
          local.get $2
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $2
          i32.add
          i32.store
         end
         local.get $2
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $0
         i32.load
         i32.store
         local.get $0
         local.get $2
         i32.store offset=28
         local.get $0
         i32.const 0
         i32.store
         local.get $0
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $4
          local.get $0
          i32.store
          local.get $4
          i32.load offset=28
          local.get $2
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $0
          i32.store
         end
         i32.const 272
         local.get $0
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 260
        i32.load
        local.set $4
        loop $label2
         local.get $4
         if
          local.get $5
          local.set $2
          local.get $4
          local.tee $0
          i32.const -64
          i32.sub
          local.set $8
          block $block2 (result i32)
           loop $label1
            block $block3
             i32.const 0
             local.get $0
             i64.load
             local.tee $9
             local.get $2
             i64.load
             i64.ne
             br_if $block2
             drop
             local.get $9
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block3
             i32.const 0
             local.get $0
             i64.load offset=8
             local.tee $9
             local.get $2
             i64.load offset=8
             i64.ne
             br_if $block2
             drop
             local.get $9
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block3
             local.get $2
             i32.const 16
             i32.add
             local.set $2
             local.get $8
             local.get $0
             i32.const 16
             i32.add
             local.tee $0
             i32.ne
             br_if $label1
            end
           end
           i32.const 1
          end
          i32.eqz
          if
           local.get $4
           i32.load offset=64
           local.set $4
           br $label2
          end
         end
        end
        local.get $4
        if (result i32)
         i32.const -17
        else
         local.get $5
         i32.const 0
         i32.store offset=64
         local.get $5
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $5
          i32.store offset=64
         else
          i32.const 260
          local.get $5
          i32.store
         end
         i32.const 264
         local.get $5
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $5
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $5
        i32.store
       else
        i32.const 8
        i32.load
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.get $5
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $6
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $5
       local.get $6
       i32.load offset=12
       local.set $7
       block $block4 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block4
        drop
        i32.const 388
        i32.load
        local.set $4
        loop $label4
         local.get $4
         if
          local.get $5
          local.set $2
          local.get $4
          local.tee $0
          i32.const -64
          i32.sub
          local.set $8
          block $block5 (result i32)
           loop $label3
            block $block6
             i32.const 0
             local.get $0
             i64.load
             local.tee $9
             local.get $2
             i64.load
             i64.ne
             br_if $block5
             drop
             local.get $9
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block6
             i32.const 0
             local.get $0
             i64.load offset=8
             local.tee $9
             local.get $2
             i64.load offset=8
             i64.ne
             br_if $block5
             drop
             local.get $9
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block6
             local.get $2
             i32.const 16
             i32.add
             local.set $2
             local.get $8
             local.get $0
             i32.const 16
             i32.add
             local.tee $0
             i32.ne
             br_if $label3
            end
           end
           i32.const 1
          end
          i32.eqz
          if
           local.get $4
           i32.load offset=64
           local.set $4
           br $label4
          end
         end
        end
        i32.const -2
        local.get $4
        i32.eqz
        br_if $block4
        drop
        i32.const -22
        local.get $4
        i32.load offset=72
        br_if $block4
        drop
        local.get $4
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.get $4
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        local.get $6
        i32.load offset=12
        call $12
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $6
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block7 (result i32)
           local.get $6
           i64.load offset=16
           local.set $9
           i32.const -9
           i32.const 8
           i32.load
           local.get $6
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block7
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block7
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label5
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $9
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label5
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block7
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $6
           i32.load offset=12
           local.get $6
           i64.load offset=16
           local.get $6
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block8 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block8
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $66
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block8
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $6
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      local.get $3
      local.set $1
      br $block9
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label6
    end
   end
  end
  local.get $1
 )
 (func $50 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  local.get $1
  local.set $2
  local.get $0
  local.set $3
  block $block11
   loop $label8
    local.get $2
    local.get $3
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $6
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $6
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $1
      local.get $6
      i32.load offset=12
      local.set $7
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $1
        i32.load8_u
        if (result i32)
         local.get $1
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $5
       i32.load offset=64
       i32.store
       local.get $5
       local.get $1
       v128.load
       v128.store
       local.get $5
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $5
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $5
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $5
       i32.const 0
       i32.store offset=72
       local.get $5
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $5
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $1
        loop $label
         local.get $1
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $5
          i32.add
          i32.const 0
          i32.store8
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $1
         if
          i32.const 80
          local.get $1
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $1
          i32.add
          i32.store
         end
         local.get $1
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $0
         i32.load
         i32.store
         local.get $0
         local.get $1
         i32.store offset=28
         local.get $0
         i32.const 0
         i32.store
         local.get $0
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $4
          local.get $0
          i32.store
          local.get $4
          i32.load offset=28
          local.get $1
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $0
          i32.store
         end
         i32.const 272
         local.get $0
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 0
        local.set $1
        local.get $5
        local.tee $0
        i32.const -64
        i32.sub
        local.set $4
        loop $label1
         local.get $0
         local.get $4
         i32.lt_u
         if
          block $block2
           local.get $0
           i32.load
           local.tee $8
           i32.eqz
           br_if $block2
           local.get $1
           i32.const 5
           i32.rotl
           local.get $8
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=4
           local.tee $8
           i32.eqz
           br_if $block2
           local.get $1
           i32.const 5
           i32.rotl
           local.get $8
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=8
           local.tee $8
           i32.eqz
           br_if $block2
           local.get $1
           i32.const 5
           i32.rotl
           local.get $8
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=12
           local.tee $8
           i32.eqz
           br_if $block2
           local.get $1
           i32.const 5
           i32.rotl
           local.get $8
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.const 16
           i32.add
           local.set $0
           br $label1
          end
         end
        end
        local.get $1
        local.get $1
        i32.const 15
        i32.shr_u
        i32.xor
        local.set $8
        i32.const 260
        i32.load
        local.set $1
        loop $label3
         local.get $1
         if
          local.get $1
          i32.load offset=100
          local.get $8
          i32.eq
          if (result i32)
           local.get $5
           local.set $0
           local.get $1
           local.set $4
           local.get $1
           i32.const -64
           i32.sub
           local.set $9
           block $block3 (result i32)
            loop $label2
             block $block4
              i32.const 0
              local.get $4
              i64.load
              local.tee $10
              local.get $0
              i64.load
              i64.ne
              br_if $block3
              drop
              local.get $10
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              i32.const 0
              local.get $4
              i64.load offset=8
              local.tee $10
              local.get $0
              i64.load offset=8
              i64.ne
              br_if $block3
              drop
              local.get $10
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              local.get $0
              i32.const 16
              i32.add
              local.set $0
              local.get $9
              local.get $4
              i32.const 16
              i32.add
              local.tee $4
              i32.ne
              br_if $label2
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          i32.eqz
          if
           local.get $1
           i32.load offset=64
           local.set $1
           br $label3
          end
         end
        end
        local.get $1
        if (result i32)
         i32.const 0
        else
         local.get $5
         local.get $8
         i32.store offset=100
         i32.const 1
        end
        if (result i32)
         local.get $5
         i32.const 0
         i32.store offset=64
         local.get $5
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $5
          i32.store offset=64
         else
          i32.const 260
          local.get $5
          i32.store
         end
         i32.const 264
         local.get $5
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $5
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $5
        i32.store
       else
        i32.const 8
        i32.load
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.get $5
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $6
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $5
       local.get $6
       i32.load offset=12
       local.set $7
       block $block5 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block5
        drop
        i32.const 0
        local.set $4
        local.get $5
        local.tee $1
        i32.const -64
        i32.sub
        local.set $0
        loop $label4
         local.get $0
         local.get $1
         i32.gt_u
         if
          block $block6
           local.get $1
           i32.load
           local.tee $8
           i32.eqz
           br_if $block6
           local.get $4
           i32.const 5
           i32.rotl
           local.get $8
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $4
           local.get $1
           i32.load offset=4
           local.tee $8
           i32.eqz
           br_if $block6
           local.get $4
           i32.const 5
           i32.rotl
           local.get $8
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $4
           local.get $1
           i32.load offset=8
           local.tee $8
           i32.eqz
           br_if $block6
           local.get $4
           i32.const 5
           i32.rotl
           local.get $8
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $4
           local.get $1
           i32.load offset=12
           local.tee $8
           i32.eqz
           br_if $block6
           local.get $4
           i32.const 5
           i32.rotl
           local.get $8
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $4
           local.get $1
           i32.const 16
           i32.add
           local.set $1
           br $label4
          end
         end
        end
        local.get $4
        local.get $4
        i32.const 15
        i32.shr_u
        i32.xor
        local.set $8
        i32.const 388
        i32.load
        local.set $1
        loop $label6
         local.get $1
         if
          local.get $1
          i32.load offset=100
          local.get $8
          i32.eq
          if (result i32)
           local.get $5
           local.set $4
           local.get $1
           local.tee $0
           i32.const -64
           i32.sub
           local.set $9
           block $block7 (result i32)
            loop $label5
             block $block8
              i32.const 0
              local.get $0
              i64.load
              local.tee $10
              local.get $4
              i64.load
              i64.ne
              br_if $block7
              drop
              local.get $10
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block8
              i32.const 0
              local.get $0
              i64.load offset=8
              local.tee $10
              local.get $4
              i64.load offset=8
              i64.ne
              br_if $block7
              drop
              local.get $10
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block8
              local.get $4
              i32.const 16
              i32.add
              local.set $4
              local.get $9
              local.get $0
              i32.const 16
              i32.add
              local.tee $0
              i32.ne
              br_if $label5
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          i32.eqz
          if
           local.get $1
           i32.load offset=64
           local.set $1
           br $label6
          end
         end
        end
        i32.const -2
        local.get $1
        i32.eqz
        br_if $block5
        drop
        i32.const -22
        local.get $1
        i32.load offset=72
        br_if $block5
        drop
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        local.get $6
        i32.load offset=12
        call $12
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $6
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block9 (result i32)
           local.get $6
           i64.load offset=16
           local.set $10
           i32.const -9
           i32.const 8
           i32.load
           local.get $6
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block9
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block9
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label7
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $10
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label7
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block9
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $6
           i32.load offset=12
           local.get $6
           i64.load offset=16
           local.get $6
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block10 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block10
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $67
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block10
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $6
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block11
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label8
    end
   end
   local.get $2
   local.set $3
  end
  local.get $3
 )
 (func $51 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i64)
  local.get $1
  local.set $3
  local.get $0
  local.set $4
  block $block11
   loop $label10
    local.get $3
    local.get $4
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $4
     i32.const 5
     i32.shl
     i32.add
     local.tee $11
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $11
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $1
      local.get $11
      i32.load offset=12
      local.set $8
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $1
        i32.load8_u
        if (result i32)
         local.get $1
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $1
       v128.load
       v128.store
       local.get $2
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $1
        loop $label
         local.get $1
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $1
         if
          i32.const 80
          local.get $1
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $1
          i32.add
          i32.store
         end
         local.get $1
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $5
         i32.load
         i32.store
         local.get $5
         local.get $1
         i32.store offset=28
         local.get $5
         i32.const 0
         i32.store
         local.get $5
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $0
          local.get $5
          i32.store
          local.get $0
          i32.load offset=28
          local.get $1
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $5
          i32.store
         end
         i32.const 272
         local.get $5
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 296
        i32.load
        i32.const 300
        i32.load
        i32.ge_u
        if
         i32.const 288
         call $8
        end
        i32.const 0
        local.set $0
        local.get $2
        local.tee $1
        i32.const -64
        i32.sub
        local.set $6
        loop $label1
         local.get $1
         local.get $6
         i32.lt_u
         if
          block $block2
           local.get $1
           i32.load
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=4
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=8
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=12
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.const 16
           i32.add
           local.set $1
           br $label1
          end
         end
        end
        i32.const 288
        i32.load
        local.get $0
        local.get $0
        i32.const 15
        i32.shr_u
        i32.xor
        local.tee $10
        i32.const 32
        i32.const 292
        i32.load
        i32.sub
        i32.shr_u
        i32.const 2
        i32.shl
        i32.add
        local.tee $9
        i32.load
        local.tee $7
        local.set $1
        loop $label3
         local.get $1
         if
          local.get $1
          i32.load offset=104
          local.get $10
          i32.eq
          if (result i32)
           local.get $2
           local.set $0
           local.get $1
           local.set $5
           local.get $1
           i32.const -64
           i32.sub
           local.set $6
           block $block3 (result i32)
            loop $label2
             block $block4
              i32.const 0
              local.get $5
              i64.load
              local.tee $12
              local.get $0
              i64.load
              i64.ne
              br_if $block3
              drop
              local.get $12
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              i32.const 0
              local.get $5
              i64.load offset=8
              local.tee $12
              local.get $0
              i64.load offset=8
              i64.ne
              br_if $block3
              drop
              local.get $12
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              local.get $0
              i32.const 16
              i32.add
              local.set $0
              local.get $6
              local.get $5
              i32.const 16
              i32.add
              local.tee $5
              i32.ne
              br_if $label2
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          i32.eqz
          if
           local.get $1
           i32.load offset=100
           local.set $1
           br $label3
          end
         end
        end
        local.get $1
        if (result i32)
         i32.const 0
        else
         local.get $2
         local.get $10
         i32.store offset=104
         local.get $2
         local.get $7
         i32.store offset=100
         local.get $9
         local.get $2
         i32.store
         i32.const 296
         i32.const 296
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 1
        end
        if (result i32)
         local.get $2
         i32.const 0
         i32.store offset=64
         local.get $2
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $2
          i32.store offset=64
         else
          i32.const 260
          local.get $2
          i32.store
         end
         i32.const 264
         local.get $2
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $8
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $11
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $2
       local.get $11
       i32.load offset=12
       local.set $8
       block $block5 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block5
        drop
        i32.const 416
        i32.load
        if
         i32.const 0
         local.set $0
         local.get $2
         local.tee $1
         i32.const -64
         i32.sub
         local.set $6
         loop $label4
          local.get $1
          local.get $6
          i32.lt_u
          if
           block $block6
            local.get $1
            i32.load
            local.tee $5
            i32.eqz
            br_if $block6
            local.get $0
            i32.const 5
            i32.rotl
            local.get $5
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $1
            i32.load offset=4
            local.tee $5
            i32.eqz
            br_if $block6
            local.get $0
            i32.const 5
            i32.rotl
            local.get $5
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $1
            i32.load offset=8
            local.tee $5
            i32.eqz
            br_if $block6
            local.get $0
            i32.const 5
            i32.rotl
            local.get $5
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $1
            i32.load offset=12
            local.tee $5
            i32.eqz
            br_if $block6
            local.get $0
            i32.const 5
            i32.rotl
            local.get $5
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $1
            i32.const 16
            i32.add
            local.set $1
            br $label4
           end
          end
         end
         i32.const 416
         i32.load
         local.get $0
         local.get $0
         i32.const 15
         i32.shr_u
         i32.xor
         local.tee $7
         i32.const 32
         i32.const 420
         i32.load
         i32.sub
         i32.shr_u
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.set $1
         loop $label6
          local.get $1
          if
           local.get $1
           i32.load offset=104
           local.get $7
           i32.eq
           if (result i32)
            local.get $2
            local.set $5
            local.get $1
            local.tee $0
            i32.const -64
            i32.sub
            local.set $6
            block $block7 (result i32)
             loop $label5
              block $block8
               i32.const 0
               local.get $0
               i64.load
               local.tee $12
               local.get $5
               i64.load
               i64.ne
               br_if $block7
               drop
               local.get $12
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block8
               i32.const 0
               local.get $0
               i64.load offset=8
               local.tee $12
               local.get $5
               i64.load offset=8
               i64.ne
               br_if $block7
               drop
               local.get $12
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block8
               local.get $5
               i32.const 16
               i32.add
               local.set $5
               local.get $6
               local.get $0
               i32.const 16
               i32.add
               local.tee $0
               i32.ne
               br_if $label5
              end
             end
             i32.const 1
            end
           else
            i32.const 0
           end
           i32.eqz
           if
            local.get $1
            i32.load offset=100
            local.set $1
            br $label6
           end
          end
         end
        else
         i32.const 0
         local.set $1
        end
        i32.const -2
        local.get $1
        i32.eqz
        br_if $block5
        drop
        i32.const -22
        local.get $1
        i32.load offset=72
        br_if $block5
        drop
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $8
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.get $11
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.tee $0
        i32.load
        local.tee $2
        if (result i32)
         local.get $0
         i32.const 0
         i32.store
         local.get $2
         call $5
         local.get $2
         i32.load offset=72
         if
          i32.const 416
          i32.load
          local.get $2
          i32.load offset=104
          i32.const 32
          i32.const 420
          i32.load
          i32.sub
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.set $1
          loop $label7
           local.get $1
           i32.load
           local.tee $0
           local.get $2
           i32.ne
           if
            local.get $0
            i32.const 100
            i32.add
            local.set $1
            br $label7
           end
          end
          local.get $1
          local.get $2
          i32.load offset=100
          i32.store
          i32.const 424
          i32.const 424
          i32.load
          i32.const 1
          i32.sub
          i32.store
          local.get $2
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $2
           i32.load offset=64
           i32.store
          end
          local.get $2
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $2
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          i32.const 288
          i32.load
          local.get $2
          i32.load offset=104
          i32.const 32
          i32.const 292
          i32.load
          i32.sub
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.set $1
          loop $label8
           local.get $1
           i32.load
           local.tee $0
           local.get $2
           i32.ne
           if
            local.get $0
            i32.const 100
            i32.add
            local.set $1
            br $label8
           end
          end
          local.get $1
          local.get $2
          i32.load offset=100
          i32.store
          i32.const 296
          i32.const 296
          i32.load
          i32.const 1
          i32.sub
          i32.store
          local.get $2
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $2
           i32.load offset=64
           i32.store
          end
          local.get $2
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $2
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $2
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $2
         i32.store
         i32.const 0
        else
         i32.const -9
        end
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $11
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block9 (result i32)
           local.get $11
           i64.load offset=16
           local.set $12
           i32.const -9
           i32.const 8
           i32.load
           local.get $11
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block9
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block9
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label9
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $12
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label9
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block9
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $11
           i32.load offset=12
           local.get $11
           i64.load offset=16
           local.get $11
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block10 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block10
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $68
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block10
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $11
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block11
     end
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $label10
    end
   end
   local.get $3
   local.set $4
  end
  local.get $4
 )
 (func $52 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i64)
  local.get $1
  local.set $2
  local.get $0
  local.set $3
  block $block10
   loop $label7
    local.get $2
    local.get $3
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $7
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $7
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $1
      local.get $7
      i32.load offset=12
      local.set $6
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $1
        i32.load8_u
        if (result i32)
         local.get $1
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $5
       i32.load offset=64
       i32.store
       local.get $5
       local.get $1
       v128.load
       v128.store
       local.get $5
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $5
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $5
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $5
       i32.const 0
       i32.store offset=72
       local.get $5
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $5
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $1
        loop $label
         local.get $1
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $5
          i32.add
          i32.const 0
          i32.store8
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $1
         if
          i32.const 80
          local.get $1
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $1
          i32.add
          i32.store
         end
         local.get $1
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $4
         i32.load
         i32.store
         local.get $4
         local.get $1
         i32.store offset=28
         local.get $4
         i32.const 0
         i32.store
         local.get $4
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $0
          local.get $4
          i32.store
          local.get $0
          i32.load offset=28
          local.get $1
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $4
          i32.store
         end
         i32.const 272
         local.get $4
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 288
        i32.load
        local.set $0
        loop $label1
         local.get $0
         i32.const 1
         i32.and
         if
          local.get $5
          local.get $0
          i32.const 1
          i32.xor
          local.tee $1
          i32.load offset=100
          local.tee $0
          i32.const 3
          i32.shr_u
          i32.add
          i32.load8_u
          local.get $0
          i32.const 7
          i32.and
          i32.shr_u
          i32.const 1
          i32.and
          i32.const 2
          i32.shl
          local.get $1
          i32.add
          i32.const 104
          i32.add
          i32.load
          local.set $0
          br $label1
         end
        end
        block $block2 (result i32)
         local.get $0
         i32.eqz
         if
          i32.const 288
          local.get $5
          i32.store
          i32.const 1
          br $block2
         end
         i32.const 0
         local.set $4
         block $block3
          loop $label2
           local.get $4
           i32.const 64
           i32.lt_u
           if
            block $block4
             local.get $4
             local.get $5
             i32.add
             i64.load
             local.tee $9
             local.get $0
             local.get $4
             i32.add
             i64.load
             i64.xor
             local.tee $8
             i64.ctz
             i32.wrap_i64
             local.get $4
             i32.const 3
             i32.shl
             i32.add
             local.set $1
             local.get $8
             i64.const 0
             i64.ne
             br_if $block3
             local.get $9
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block4
             local.get $4
             i32.const 8
             i32.add
             local.set $4
             br $label2
            end
           end
          end
          i32.const 512
          local.set $1
         end
         i32.const 0
         local.get $1
         i32.const 512
         i32.eq
         br_if $block2
         drop
         i32.const 288
         local.set $0
         i32.const 288
         i32.load
         local.set $4
         loop $label3
          local.get $4
          i32.const 1
          i32.and
          if (result i32)
           local.get $4
           i32.const 1
           i32.xor
           i32.load offset=100
           local.get $1
           i32.lt_u
          else
           i32.const 0
          end
          if
           local.get $5
           local.get $4
           i32.const 1
           i32.xor
           local.tee $4
           i32.load offset=100
           local.tee $0
           i32.const 3
           i32.shr_u
           i32.add
           i32.load8_u
           local.get $0
           i32.const 7
           i32.and
           i32.shr_u
           i32.const 1
           i32.and
           i32.const 2
           i32.shl
           local.get $4
           i32.add
           i32.const 104
           i32.add
           local.tee $0
           i32.load
           local.set $4
           br $label3
          end
         end
         local.get $5
         local.get $1
         i32.store offset=100
         local.get $5
         local.get $5
         local.get $5
         i32.load offset=100
         local.tee $1
         i32.const 3
         i32.shr_u
         i32.add
         i32.load8_u
         local.get $1
         i32.const 7
         i32.and
         i32.shr_u
         i32.const 1
         i32.and
         i32.const 2
         i32.shl
         i32.add
         i32.const 104
         i32.add
         local.tee $1
         local.get $5
         i32.store
         local.get $1
         i32.const 4
         i32.xor
         local.get $4
         i32.store
         local.get $0
         local.get $5
         i32.const 1
         i32.or
         i32.store
         i32.const 1
        end
        if (result i32)
         local.get $5
         i32.const 0
         i32.store offset=64
         local.get $5
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $5
          i32.store offset=64
         else
          i32.const 260
          local.get $5
          i32.store
         end
         i32.const 264
         local.get $5
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $5
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $5
        i32.store
       else
        i32.const 8
        i32.load
        local.get $6
        i32.const 2
        i32.shl
        i32.add
        local.get $5
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $7
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $0
       local.get $7
       i32.load offset=12
       local.set $5
       block $block5 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block5
        drop
        i32.const 416
        i32.load
        local.set $1
        loop $label4
         local.get $1
         i32.const 1
         i32.and
         if
          local.get $0
          local.get $1
          i32.const 1
          i32.xor
          local.tee $4
          i32.load offset=100
          local.tee $1
          i32.const 3
          i32.shr_u
          i32.add
          i32.load8_u
          local.get $1
          i32.const 7
          i32.and
          i32.shr_u
          i32.const 1
          i32.and
          i32.const 2
          i32.shl
          local.get $4
          i32.add
          i32.const 104
          i32.add
          i32.load
          local.set $1
          br $label4
         end
        end
        i32.const -2
        local.get $1
        i32.const 0
        local.get $1
        if (result i32)
         local.get $1
         i32.const -64
         i32.sub
         local.set $4
         block $block6 (result i32)
          loop $label5
           block $block7
            i32.const 0
            local.get $1
            i64.load
            local.tee $8
            local.get $0
            i64.load
            i64.ne
            br_if $block6
            drop
            local.get $8
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block7
            i32.const 0
            local.get $1
            i64.load offset=8
            local.tee $8
            local.get $0
            i64.load offset=8
            i64.ne
            br_if $block6
            drop
            local.get $8
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block7
            local.get $0
            i32.const 16
            i32.add
            local.set $0
            local.get $4
            local.get $1
            i32.const 16
            i32.add
            local.tee $1
            i32.ne
            br_if $label5
           end
          end
          i32.const 1
         end
        else
         i32.const 0
        end
        select
        local.tee $0
        i32.eqz
        br_if $block5
        drop
        i32.const -22
        local.get $0
        i32.load offset=72
        br_if $block5
        drop
        local.get $0
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        local.get $0
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.get $7
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.tee $0
        i32.load
        local.tee $1
        if (result i32)
         local.get $0
         i32.const 0
         i32.store
         local.get $1
         call $5
         local.get $1
         i32.load offset=72
         if
          i32.const 416
          local.get $1
          call $24
          local.get $1
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $1
           i32.load offset=64
           i32.store
          end
          local.get $1
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $1
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          i32.const 288
          local.get $1
          call $24
          local.get $1
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $1
           i32.load offset=64
           i32.store
          end
          local.get $1
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $1
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $1
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $1
         i32.store
         i32.const 0
        else
         i32.const -9
        end
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $7
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block8 (result i32)
           local.get $7
           i64.load offset=16
           local.set $8
           i32.const -9
           i32.const 8
           i32.load
           local.get $7
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block8
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block8
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label6
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $8
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label6
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block8
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $7
           i32.load offset=12
           local.get $7
           i64.load offset=16
           local.get $7
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block9 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block9
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $69
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block9
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $7
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block10
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label7
    end
   end
   local.get $2
   local.set $3
  end
  local.get $3
 )
 (func $53 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i64)
  local.get $1
  local.set $3
  local.get $0
  local.set $4
  block $block9
   loop $label7
    local.get $3
    local.get $4
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $4
     i32.const 5
     i32.shl
     i32.add
     local.tee $11
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $11
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $1
      local.get $11
      i32.load offset=12
      local.set $7
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $1
        i32.load8_u
        if (result i32)
         local.get $1
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $1
       v128.load
       v128.store
       local.get $2
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $1
        loop $label
         local.get $1
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $1
         if
          i32.const 80
          local.get $1
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $1
          i32.add
          i32.store
         end
         local.get $1
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $5
         i32.load
         i32.store
         local.get $5
         local.get $1
         i32.store offset=28
         local.get $5
         i32.const 0
         i32.store
         local.get $5
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $0
          local.get $5
          i32.store
          local.get $0
          i32.load offset=28
          local.get $1
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $5
          i32.store
         end
         i32.const 272
         local.get $5
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 296
        i32.load
        i32.const 300
        i32.load
        i32.ge_u
        if
         i32.const 288
         call $8
        end
        i32.const 0
        local.set $0
        local.get $2
        local.tee $1
        i32.const -64
        i32.sub
        local.set $6
        loop $label1
         local.get $1
         local.get $6
         i32.lt_u
         if
          block $block2
           local.get $1
           i32.load
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=4
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=8
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.load offset=12
           local.tee $5
           i32.eqz
           br_if $block2
           local.get $0
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $0
           local.get $1
           i32.const 16
           i32.add
           local.set $1
           br $label1
          end
         end
        end
        i32.const 288
        i32.load
        local.get $0
        local.get $0
        i32.const 15
        i32.shr_u
        i32.xor
        local.tee $9
        i32.const 32
        i32.const 292
        i32.load
        i32.sub
        i32.shr_u
        i32.const 2
        i32.shl
        i32.add
        local.tee $8
        i32.load
        local.tee $6
        local.set $1
        loop $label3
         local.get $1
         if
          local.get $1
          i32.load offset=104
          local.get $9
          i32.eq
          if (result i32)
           local.get $2
           local.set $0
           local.get $1
           local.set $5
           local.get $1
           i32.const -64
           i32.sub
           local.set $10
           block $block3 (result i32)
            loop $label2
             block $block4
              i32.const 0
              local.get $5
              i64.load
              local.tee $12
              local.get $0
              i64.load
              i64.ne
              br_if $block3
              drop
              local.get $12
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              i32.const 0
              local.get $5
              i64.load offset=8
              local.tee $12
              local.get $0
              i64.load offset=8
              i64.ne
              br_if $block3
              drop
              local.get $12
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              local.get $0
              i32.const 16
              i32.add
              local.set $0
              local.get $10
              local.get $5
              i32.const 16
              i32.add
              local.tee $5
              i32.ne
              br_if $label2
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          i32.eqz
          if
           local.get $1
           i32.load offset=100
           local.set $1
           br $label3
          end
         end
        end
        local.get $1
        if (result i32)
         i32.const 0
        else
         local.get $2
         local.get $9
         i32.store offset=104
         local.get $2
         local.get $6
         i32.store offset=100
         local.get $8
         local.get $2
         i32.store
         i32.const 296
         i32.const 296
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 1
        end
        if (result i32)
         local.get $2
         i32.const 0
         i32.store offset=64
         local.get $2
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $2
          i32.store offset=64
         else
          i32.const 260
          local.get $2
          i32.store
         end
         i32.const 264
         local.get $2
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $11
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $2
       local.get $11
       i32.load offset=12
       local.set $7
       block $block5 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block5
        drop
        i32.const 388
        i32.load
        local.tee $0
        local.set $5
        local.get $2
        local.set $1
        block $block6
         loop $label4
          local.get $5
          if
           local.get $5
           i32.load8_u
           local.tee $6
           local.get $1
           i32.load8_u
           i32.eq
           if
            local.get $6
            i32.eqz
            br_if $block6
            local.get $5
            i32.load8_u offset=1
            local.tee $6
            local.get $1
            i32.load8_u offset=1
            i32.eq
            if
             local.get $6
             i32.eqz
             br_if $block6
             local.get $5
             i32.load8_u offset=2
             local.tee $6
             local.get $1
             i32.load8_u offset=2
             i32.eq
             if
              local.get $6
              i32.eqz
              br_if $block6
              local.get $5
              i32.load8_u offset=3
              local.tee $6
              local.get $1
              i32.load8_u offset=3
              i32.eq
              if
               local.get $6
               i32.eqz
               br_if $block6
               local.get $5
               i32.load8_u offset=4
               local.tee $6
               local.get $1
               i32.load8_u offset=4
               i32.eq
               if
                local.get $6
                i32.eqz
                br_if $block6
                local.get $5
                i32.load8_u offset=5
                local.tee $6
                local.get $1
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $6
                 i32.eqz
                 br_if $block6
                 local.get $5
                 i32.load8_u offset=6
                 local.tee $6
                 local.get $1
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $6
                  i32.eqz
                  br_if $block6
                  local.get $5
                  i32.load8_u offset=7
                  local.tee $6
                  local.get $1
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $6
                   i32.eqz
                   br_if $block6
                   local.get $5
                   i32.const 8
                   i32.add
                   local.set $5
                   local.get $1
                   i32.const 8
                   i32.add
                   local.set $1
                   br $label4
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $0
           i32.load offset=64
           local.tee $0
           local.set $5
           local.get $2
           local.set $1
           br $label4
          end
         end
         i32.const 0
         local.set $0
        end
        i32.const -2
        local.get $0
        i32.eqz
        br_if $block5
        drop
        i32.const -22
        local.get $0
        i32.load offset=72
        br_if $block5
        drop
        local.get $0
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.get $0
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.get $11
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.tee $0
        i32.load
        local.tee $2
        if (result i32)
         local.get $0
         i32.const 0
         i32.store
         local.get $2
         call $5
         local.get $2
         i32.load offset=72
         if
          local.get $2
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $2
           i32.load offset=64
           i32.store
          end
          local.get $2
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $2
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          i32.const 288
          i32.load
          local.get $2
          i32.load offset=104
          i32.const 32
          i32.const 292
          i32.load
          i32.sub
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.set $1
          loop $label5
           local.get $1
           i32.load
           local.tee $0
           local.get $2
           i32.ne
           if
            local.get $0
            i32.const 100
            i32.add
            local.set $1
            br $label5
           end
          end
          local.get $1
          local.get $2
          i32.load offset=100
          i32.store
          i32.const 296
          i32.const 296
          i32.load
          i32.const 1
          i32.sub
          i32.store
          local.get $2
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $2
           i32.load offset=64
           i32.store
          end
          local.get $2
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $2
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $2
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $2
         i32.store
         i32.const 0
        else
         i32.const -9
        end
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $11
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block7 (result i32)
           local.get $11
           i64.load offset=16
           local.set $12
           i32.const -9
           i32.const 8
           i32.load
           local.get $11
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block7
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block7
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label6
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $12
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label6
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block7
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $11
           i32.load offset=12
           local.get $11
           i64.load offset=16
           local.get $11
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block8 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block8
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $70
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block8
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $11
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block9
     end
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $label7
    end
   end
   local.get $3
   local.set $4
  end
  local.get $4
 )
 (func $54 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  i32.const 4
  i32.const 33
  i32.const 384
  i32.load
  i32.const 1
  i32.or
  i32.clz
  i32.sub
  local.tee $7
  i32.shl
  local.tee $1
  i32.const 4
  i32.sub
  local.set $8
  i32.const 96
  local.get $1
  i32.const 96
  i32.load
  local.tee $0
  i32.add
  i32.store
  i32.const 160
  i32.const 160
  i32.load
  i32.const 1
  i32.add
  i32.store
  local.get $0
  i32.const 0
  local.get $1
  memory.fill
  local.get $0
  local.set $4
  i32.const 388
  i32.load
  local.set $1
  loop $label3
   local.get $1
   if
    block $block3
     i32.const 0
     local.set $2
     local.get $1
     local.tee $0
     i32.const -64
     i32.sub
     local.set $5
     loop $label
      local.get $0
      local.get $5
      i32.lt_u
      if
       block $block
        local.get $0
        i32.load
        local.tee $3
        i32.eqz
        br_if $block
        local.get $2
        i32.const 5
        i32.rotl
        local.get $3
        i32.xor
        i32.const -1640531535
        i32.mul
        local.set $2
        local.get $0
        i32.load offset=4
        local.tee $3
        i32.eqz
        br_if $block
        local.get $2
        i32.const 5
        i32.rotl
        local.get $3
        i32.xor
        i32.const -1640531535
        i32.mul
        local.set $2
        local.get $0
        i32.load offset=8
        local.tee $3
        i32.eqz
        br_if $block
        local.get $2
        i32.const 5
        i32.rotl
        local.get $3
        i32.xor
        i32.const -1640531535
        i32.mul
        local.set $2
        local.get $0
        i32.load offset=12
        local.tee $3
        i32.eqz
        br_if $block
        local.get $2
        i32.const 5
        i32.rotl
        local.get $3
        i32.xor
        i32.const -1640531535
        i32.mul
        local.set $2
        local.get $0
        i32.const 16
        i32.add
        local.set $0
        br $label
       end
      end
     end
     local.get $4
     local.get $2
     local.get $2
     i32.const 15
     i32.shr_u
     i32.xor
     i32.const 32
     local.get $7
     i32.sub
     i32.shr_u
     i32.const 2
     i32.shl
     local.tee $6
     i32.add
     i32.load
     local.set $0
     loop $label2
      local.get $0
      if
       local.get $0
       local.set $2
       local.get $1
       local.set $3
       local.get $1
       i32.const -64
       i32.sub
       local.set $5
       block $block1 (result i32)
        loop $label1
         block $block2
          i32.const 0
          local.get $3
          i64.load
          local.tee $9
          local.get $2
          i64.load
          i64.ne
          br_if $block1
          drop
          local.get $9
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block2
          i32.const 0
          local.get $3
          i64.load offset=8
          local.tee $9
          local.get $2
          i64.load offset=8
          i64.ne
          br_if $block1
          drop
          local.get $9
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block2
          local.get $2
          i32.const 16
          i32.add
          local.set $2
          local.get $5
          local.get $3
          i32.const 16
          i32.add
          local.tee $3
          i32.ne
          br_if $label1
         end
        end
        i32.const 1
       end
       i32.eqz
       if
        local.get $4
        local.get $6
        i32.const 4
        i32.add
        local.get $8
        i32.and
        local.tee $6
        i32.add
        i32.load
        local.set $0
        br $label2
       end
      end
     end
     local.get $0
     br_if $block3
     local.get $4
     local.get $6
     i32.add
     local.get $1
     i32.store
     local.get $1
     i32.load offset=64
     local.set $1
     br $label3
    end
   end
  end
  i32.const 96
  local.get $4
  i32.store
  local.get $1
  i32.eqz
 )
 (func $55 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i64)
  local.get $1
  local.set $4
  local.get $0
  local.set $3
  block $block13
   loop $label10
    local.get $3
    local.get $4
    i32.lt_u
    if
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $6
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $6
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $1
      local.get $6
      i32.load offset=12
      local.set $9
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $1
        i32.load8_u
        if (result i32)
         local.get $1
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $5
       i32.load offset=64
       i32.store
       local.get $5
       local.get $1
       v128.load
       v128.store
       local.get $5
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $5
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $5
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $5
       i32.const 0
       i32.store offset=72
       local.get $5
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $5
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $1
        loop $label
         local.get $1
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $5
          i32.add
          i32.const 0
          i32.store8
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $1
         if
          i32.const 80
          local.get $1
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $1
          i32.add
          i32.store
         end
         local.get $1
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $0
         i32.load
         i32.store
         local.get $0
         local.get $1
         i32.store offset=28
         local.get $0
         i32.const 0
         i32.store
         local.get $0
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $2
          local.get $0
          i32.store
          local.get $2
          i32.load offset=28
          local.get $1
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $0
          i32.store
         end
         i32.const 272
         local.get $0
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        block $block2 (result i32)
         i32.const 288
         i32.load
         i32.eqz
         if
          i32.const 256
          i32.load
          i32.const 12
          i32.lt_u
          if
           i32.const 288
           local.get $5
           call $11
           i32.eqz
           br $block2
          end
          i32.const 288
          call $25
         end
         i32.const 0
         local.set $0
         local.get $5
         local.tee $1
         i32.const -64
         i32.sub
         local.set $2
         loop $label1
          local.get $1
          local.get $2
          i32.lt_u
          if
           block $block3
            local.get $1
            i32.load
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $0
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $1
            i32.load offset=4
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $0
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $1
            i32.load offset=8
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $0
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $1
            i32.load offset=12
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $0
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $1
            i32.const 16
            i32.add
            local.set $1
            br $label1
           end
          end
         end
         i32.const 288
         i32.load
         local.get $0
         local.get $0
         i32.const 15
         i32.shr_u
         i32.xor
         local.tee $7
         i32.const 22
         i32.shr_u
         i32.const 2
         i32.shl
         i32.add
         local.tee $8
         i32.load
         local.tee $10
         local.set $1
         loop $label3
          local.get $1
          if
           local.get $1
           i32.load offset=104
           local.get $7
           i32.eq
           if (result i32)
            local.get $5
            local.set $0
            local.get $1
            local.tee $2
            i32.const -64
            i32.sub
            local.set $11
            block $block4 (result i32)
             loop $label2
              block $block5
               i32.const 0
               local.get $2
               i64.load
               local.tee $12
               local.get $0
               i64.load
               i64.ne
               br_if $block4
               drop
               local.get $12
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block5
               i32.const 0
               local.get $2
               i64.load offset=8
               local.tee $12
               local.get $0
               i64.load offset=8
               i64.ne
               br_if $block4
               drop
               local.get $12
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block5
               local.get $0
               i32.const 16
               i32.add
               local.set $0
               local.get $11
               local.get $2
               i32.const 16
               i32.add
               local.tee $2
               i32.ne
               br_if $label2
              end
             end
             i32.const 1
            end
           else
            i32.const 0
           end
           i32.eqz
           if
            local.get $1
            i32.load offset=100
            local.set $1
            br $label3
           end
          end
         end
         i32.const 0
         local.get $1
         br_if $block2
         drop
         local.get $5
         local.get $7
         i32.store offset=104
         local.get $5
         local.get $10
         i32.store offset=100
         local.get $8
         local.get $5
         i32.store
         i32.const 1
        end
        if (result i32)
         local.get $5
         i32.const 0
         i32.store offset=64
         local.get $5
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $5
          i32.store offset=64
         else
          i32.const 260
          local.get $5
          i32.store
         end
         i32.const 264
         local.get $5
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $5
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $5
        i32.store
       else
        i32.const 8
        i32.load
        local.get $9
        i32.const 2
        i32.shl
        i32.add
        local.get $5
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $6
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $0
       local.get $6
       i32.load offset=12
       local.set $7
       block $block6 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block6
        drop
        i32.const 0
        local.set $5
        block $block7
         i32.const 416
         i32.load
         i32.eqz
         if
          i32.const 416
          local.get $0
          call $11
          local.set $5
          br $block7
         end
         i32.const 416
         i32.load
         local.get $0
         local.tee $2
         i32.const -64
         i32.sub
         local.set $8
         loop $label4
          local.get $2
          local.get $8
          i32.lt_u
          if
           block $block8
            local.get $2
            i32.load
            local.tee $9
            i32.eqz
            br_if $block8
            local.get $5
            i32.const 5
            i32.rotl
            local.get $9
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $5
            local.get $2
            i32.load offset=4
            local.tee $9
            i32.eqz
            br_if $block8
            local.get $5
            i32.const 5
            i32.rotl
            local.get $9
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $5
            local.get $2
            i32.load offset=8
            local.tee $9
            i32.eqz
            br_if $block8
            local.get $5
            i32.const 5
            i32.rotl
            local.get $9
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $5
            local.get $2
            i32.load offset=12
            local.tee $9
            i32.eqz
            br_if $block8
            local.get $5
            i32.const 5
            i32.rotl
            local.get $9
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $5
            local.get $2
            i32.const 16
            i32.add
            local.set $2
            br $label4
           end
          end
         end
         local.get $5
         local.get $5
         i32.const 15
         i32.shr_u
         i32.xor
         local.tee $8
         i32.const 22
         i32.shr_u
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.set $5
         loop $label6
          local.get $5
          if
           local.get $5
           i32.load offset=104
           local.get $8
           i32.eq
           if (result i32)
            local.get $0
            local.set $2
            local.get $5
            local.tee $1
            i32.const -64
            i32.sub
            local.set $9
            block $block9 (result i32)
             loop $label5
              block $block10
               i32.const 0
               local.get $1
               i64.load
               local.tee $12
               local.get $2
               i64.load
               i64.ne
               br_if $block9
               drop
               local.get $12
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block10
               i32.const 0
               local.get $1
               i64.load offset=8
               local.tee $12
               local.get $2
               i64.load offset=8
               i64.ne
               br_if $block9
               drop
               local.get $12
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block10
               local.get $2
               i32.const 16
               i32.add
               local.set $2
               local.get $9
               local.get $1
               i32.const 16
               i32.add
               local.tee $1
               i32.ne
               br_if $label5
              end
             end
             i32.const 1
            end
           else
            i32.const 0
           end
           i32.eqz
           if
            local.get $5
            i32.load offset=100
            local.set $5
            br $label6
           end
          end
         end
        end
        i32.const -2
        local.get $5
        i32.eqz
        br_if $block6
        drop
        i32.const -22
        local.get $5
        i32.load offset=72
        br_if $block6
        drop
        local.get $5
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.get $5
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.get $6
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.tee $0
        i32.load
        local.tee $2
        if (result i32)
         local.get $0
         i32.const 0
         i32.store
         local.get $2
         call $5
         local.get $2
         i32.load offset=72
         if
          i32.const 416
          i32.load
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=104
           i32.const 22
           i32.shr_u
           i32.const 2
           i32.shl
           i32.add
           local.set $1
           loop $label7
            local.get $1
            i32.load
            local.tee $0
            local.get $2
            i32.ne
            if
             local.get $0
             i32.const 100
             i32.add
             local.set $1
             br $label7
            end
           end
           local.get $1
           local.get $2
           i32.load offset=100
           i32.store
          end
          local.get $2
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $2
           i32.load offset=64
           i32.store
          end
          local.get $2
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $2
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          i32.const 288
          i32.load
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=104
           i32.const 22
           i32.shr_u
           i32.const 2
           i32.shl
           i32.add
           local.set $1
           loop $label8
            local.get $1
            i32.load
            local.tee $0
            local.get $2
            i32.ne
            if
             local.get $0
             i32.const 100
             i32.add
             local.set $1
             br $label8
            end
           end
           local.get $1
           local.get $2
           i32.load offset=100
           i32.store
          end
          local.get $2
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $2
           i32.load offset=64
           i32.store
          end
          local.get $2
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $2
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $2
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $2
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $2
         i32.store
         i32.const 0
        else
         i32.const -9
        end
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $6
         i32.load offset=12
         call $4
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block11 (result i32)
           local.get $6
           i64.load offset=16
           local.set $12
           i32.const -9
           i32.const 8
           i32.load
           local.get $6
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block11
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block11
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           loop $label9
            local.get $0
            if
             local.get $0
             i64.load offset=8
             local.get $12
             i64.ne
             if
              local.get $0
              i32.load
              local.set $0
              br $label9
             end
            end
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block11
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $6
           i32.load offset=12
           local.get $6
           i64.load offset=16
           local.get $6
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $3
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block12 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block12
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $71
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block12
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $6
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block13
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label10
    end
   end
   local.get $4
   local.set $3
  end
  local.get $3
 )
 (func $56 (param $0 i64) (param $1 i32) (result i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $0
  i64.const 32
  i64.shr_u
  i32.wrap_i64
  i32.const 65535
  i32.and
  local.tee $3
  local.get $1
  i32.sub
  i32.const 2
  i32.shl
  local.set $4
  local.get $0
  i32.wrap_i64
  local.tee $5
  if (result i32)
   i32.const 1
   local.get $0
   i64.const 48
   i64.shr_u
   i32.wrap_i64
   i32.shl
   local.get $3
   i32.const 1
   i32.add
   i32.const 2
   i32.shl
   i32.lt_u
  else
   i32.const 1
  end
  if
   local.get $3
   i32.const 511
   i32.gt_u
   if
    local.get $0
    i32.wrap_i64
    local.set $3
    i32.const 8
    i32.const 8
    i32.load
    i32.const 4095
    i32.add
    i32.const -4096
    i32.and
    local.tee $4
    i32.const 4096
    i32.add
    i32.store
    local.get $4
    i32.const 0
    i32.const 4096
    memory.fill
    loop $label1
     local.get $2
     local.get $0
     i64.const 32
     i64.shr_u
     i32.wrap_i64
     i32.const 65535
     i32.and
     i32.lt_u
     if
      local.get $3
      local.get $2
      i32.const 2
      i32.shl
      i32.add
      local.tee $1
      i32.load16_u offset=2
      local.set $5
      local.get $1
      i32.load16_u
      local.set $1
      loop $label
       local.get $1
       local.get $5
       i32.le_u
       if
        local.get $4
        local.get $1
        i32.const 6
        i32.shr_u
        i32.const 3
        i32.shl
        i32.add
        local.tee $6
        local.get $6
        i64.load
        i64.const 1
        local.get $1
        i32.const 63
        i32.and
        i64.extend_i32_u
        i64.shl
        i64.or
        i64.store
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $label
       end
      end
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $label1
     end
    end
    local.get $3
    i32.const 1
    local.get $0
    i64.const 48
    i64.shr_u
    i32.wrap_i64
    i32.shl
    i32.ctz
    i32.const 2
    i32.shl
    i32.const 320
    i32.add
    local.tee $1
    i32.load
    i32.store
    local.get $1
    local.get $3
    i32.store
    local.get $4
    i64.extend_i32_u
    i64.const -9223372036854775808
    i64.or
    return
   end
   block $block
    local.get $5
    if (result i32)
     i32.const 1
     local.get $0
     i64.const 48
     i64.shr_u
     i32.wrap_i64
     i32.shl
     i32.const 1
     i32.shl
    else
     i32.const 8
    end
    i32.ctz
    local.tee $6
    i32.const 2
    i32.shl
    i32.const 320
    i32.add
    local.tee $7
    i32.load
    local.tee $2
    i32.eqz
    if
     i32.const 12
     i32.const 12
     i32.load
     local.tee $2
     i32.const 1
     local.get $6
     i32.shl
     local.tee $7
     i32.add
     i32.store
     local.get $2
     i32.const 0
     local.get $7
     memory.fill
     br $block
    end
    local.get $7
    local.get $2
    i32.load
    i32.store
   end
   local.get $5
   if
    local.get $2
    local.get $5
    local.get $1
    i32.const 2
    i32.shl
    local.tee $7
    memory.copy
    local.get $2
    local.get $1
    i32.const 1
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $5
    local.get $7
    i32.add
    local.get $4
    memory.copy
    local.get $5
    local.get $6
    i32.const 2
    i32.shl
    i32.const 316
    i32.add
    local.tee $1
    i32.load
    i32.store
    local.get $1
    local.get $5
    i32.store
   end
   local.get $2
   i64.extend_i32_u
   local.get $6
   i64.extend_i32_u
   i64.const 48
   i64.shl
   local.get $3
   i32.const 1
   i32.add
   i64.extend_i32_u
   i64.const 32
   i64.shl
   i64.or
   i64.or
   return
  end
  local.get $5
  local.get $1
  i32.const 1
  i32.add
  i32.const 2
  i32.shl
  i32.add
  local.get $5
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  local.get $4
  memory.copy
  local.get $0
  i64.const 4294967296
  i64.add
 )
 (func $57 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i64)
  (local $14 i64)
  block $block1
   loop $label2
    local.get $0
    local.get $1
    i32.lt_u
    if
     i32.const 0
     local.set $5
     i32.const 0
     i32.load
     local.get $0
     i32.const 5
     i32.shl
     i32.add
     local.tee $4
     i32.load8_u
     local.tee $2
     i32.const 15
     i32.eq
     if
      i64.const 1
      local.get $4
      i64.load8_u offset=1
      i64.const 12
      i64.add
      i64.shl
      local.set $12
      local.get $4
      i64.load offset=16
      i64.const 12
      i64.shl
      local.set $10
      local.get $4
      i64.load offset=24
      local.set $11
      loop $label
       local.get $11
       i64.const 0
       i64.ne
       if
        local.get $10
        local.get $12
        i64.add
        local.set $13
        block $block
         i32.const 260
         i32.load
         local.tee $2
         if
          i32.const 256
          i32.load
          local.get $2
          i32.const 1
          i32.sub
          i32.const 24
          i32.mul
          i32.add
          local.tee $3
          i64.load offset=8
          local.tee $14
          local.get $3
          i64.load
          i64.add
          local.get $10
          i64.eq
          if
           local.get $3
           local.get $14
           local.get $13
           local.get $10
           i64.sub
           i64.add
           i64.store offset=8
           br $block
          end
         end
         local.get $2
         local.get $10
         local.get $13
         i32.const 16
         call $13
        end
        local.get $11
        i64.const 1
        i64.sub
        local.set $11
        local.get $10
        local.get $12
        i64.add
        local.set $10
        br $label
       end
      end
     else
      local.get $2
      i32.const 6
      i32.eq
      if
       i32.const 260
       i32.load
       local.tee $7
       if
        call $58
        i32.const 0
        local.set $2
        i32.const 1
        local.set $3
        loop $label1
         local.get $3
         local.get $7
         i32.lt_u
         if
          i32.const 256
          i32.load
          local.tee $8
          local.get $2
          i32.const 24
          i32.mul
          i32.add
          local.tee $6
          i64.load
          local.get $6
          i64.load offset=8
          i64.add
          local.tee $10
          local.get $8
          local.get $3
          i32.const 24
          i32.mul
          i32.add
          local.tee $9
          i64.load
          i64.lt_u
          if
           local.get $3
           local.get $2
           i32.const 1
           i32.add
           local.tee $2
           i32.ne
           if
            local.get $8
            local.get $2
            i32.const 24
            i32.mul
            i32.add
            local.get $9
            i32.const 24
            memory.copy
           end
          else
           local.get $9
           i64.load
           local.get $9
           i64.load offset=8
           i64.add
           local.tee $11
           local.get $10
           i64.gt_u
           if
            local.get $6
            local.get $11
            local.get $6
            i64.load
            i64.sub
            i64.store offset=8
           end
          end
          local.get $3
          i32.const 1
          i32.add
          local.set $3
          br $label1
         end
        end
        i32.const 260
        local.get $2
        i32.const 1
        i32.add
        i32.store
       end
      else
       i32.const -2147483648
       local.set $5
      end
     end
     local.get $5
     local.get $4
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $5
      i32.store
      br $block1
     end
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $label2
    end
   end
   local.get $1
   local.set $0
  end
  local.get $0
 )
 (func $58
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  i32.const 260
  i32.load
  local.set $9
  loop $label5
   i32.const 1
   local.set $1
   loop $label
    local.get $1
    i32.const 260
    i32.load
    i32.lt_u
    if
     i32.const 256
     i32.load
     local.tee $0
     local.get $1
     i32.const 24
     i32.mul
     i32.add
     i64.load
     local.get $0
     local.get $1
     i32.const 1
     i32.sub
     i32.const 24
     i32.mul
     i32.add
     i64.load
     i64.ge_u
     if
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $label
     end
    end
   end
   local.get $1
   local.get $9
   i32.lt_u
   if
    local.get $2
    i32.eqz
    if
     i32.const 8
     i32.const 264
     i32.load
     i32.const 24
     i32.mul
     local.tee $0
     i32.const 8
     i32.load
     i32.const 4095
     i32.add
     i32.const -4096
     i32.and
     local.tee $2
     i32.add
     i32.store
     local.get $2
     i32.const 0
     local.get $0
     memory.fill
    end
    local.get $2
    local.set $6
    i32.const 0
    local.set $3
    loop $label4
     local.get $3
     local.get $9
     i32.lt_u
     if
      local.get $3
      i32.const 1
      i32.add
      local.set $1
      loop $label1
       local.get $1
       i32.const 260
       i32.load
       i32.lt_u
       if
        i32.const 256
        i32.load
        local.tee $0
        local.get $1
        i32.const 24
        i32.mul
        i32.add
        i64.load
        local.get $0
        local.get $1
        i32.const 1
        i32.sub
        i32.const 24
        i32.mul
        i32.add
        i64.load
        i64.ge_u
        if
         local.get $1
         i32.const 1
         i32.add
         local.set $1
         br $label1
        end
       end
      end
      local.get $1
      local.get $9
      i32.lt_u
      if (result i32)
       local.get $1
       i32.const 1
       i32.add
       local.set $0
       loop $label2
        local.get $0
        i32.const 260
        i32.load
        i32.lt_u
        if
         i32.const 256
         i32.load
         local.tee $4
         local.get $0
         i32.const 24
         i32.mul
         i32.add
         i64.load
         local.get $4
         local.get $0
         i32.const 1
         i32.sub
         i32.const 24
         i32.mul
         i32.add
         i64.load
         i64.ge_u
         if
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label2
         end
        end
       end
       local.get $0
      else
       local.get $1
      end
      local.set $4
      local.get $6
      local.set $0
      local.get $3
      local.set $5
      local.get $1
      local.set $7
      loop $label3
       local.get $1
       local.get $4
       i32.lt_u
       local.get $5
       local.get $7
       i32.lt_u
       i32.and
       if
        local.get $0
        local.set $8
        i32.const 256
        i32.load
        local.tee $0
        local.set $10
        local.get $0
        local.get $1
        i32.const 24
        i32.mul
        i32.add
        i64.load
        local.get $0
        local.get $5
        i32.const 24
        i32.mul
        i32.add
        i64.load
        i64.lt_u
        if
         local.get $1
         local.tee $0
         i32.const 1
         i32.add
         local.set $1
        else
         local.get $5
         local.tee $0
         i32.const 1
         i32.add
         local.set $5
        end
        local.get $8
        local.get $10
        local.get $0
        i32.const 24
        i32.mul
        i32.add
        i32.const 24
        memory.copy
        local.get $8
        i32.const 24
        i32.add
        local.set $0
        br $label3
       end
      end
      local.get $0
      i32.const 256
      i32.load
      local.get $5
      i32.const 24
      i32.mul
      i32.add
      local.get $7
      local.get $5
      i32.sub
      i32.const 24
      i32.mul
      local.tee $5
      memory.copy
      local.get $0
      local.get $5
      i32.add
      i32.const 256
      i32.load
      local.get $1
      i32.const 24
      i32.mul
      i32.add
      local.get $4
      local.get $1
      i32.sub
      i32.const 24
      i32.mul
      memory.copy
      local.get $6
      local.get $4
      local.get $3
      i32.sub
      i32.const 24
      i32.mul
      i32.add
      local.set $6
      local.get $4
      local.set $3
      br $label4
     end
    end
    local.get $2
    local.set $0
    i32.const 256
    i32.load
    local.set $2
    i32.const 256
    local.get $0
    i32.store
    br $label5
   end
  end
 )
 (func $59 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  block $block
   loop $label5
    local.get $0
    local.get $1
    i32.lt_u
    if
     i32.const 0
     local.set $5
     i32.const 0
     i32.load
     local.get $0
     i32.const 5
     i32.shl
     i32.add
     local.tee $6
     i32.load8_u
     local.tee $2
     i32.const 15
     i32.eq
     if
      i64.const 1
      local.get $6
      i64.load8_u offset=1
      i64.const 12
      i64.add
      i64.shl
      local.set $10
      local.get $6
      i64.load offset=16
      i64.const 12
      i64.shl
      local.set $7
      local.get $6
      i64.load offset=24
      local.set $11
      loop $label4
       local.get $11
       i64.const 0
       i64.ne
       if
        local.get $7
        local.get $10
        i64.add
        local.set $8
        local.get $7
        local.set $9
        i32.const 0
        local.set $2
        i32.const 256
        i32.load
        local.set $3
        loop $label
         local.get $2
         i32.const 260
         i32.load
         i32.lt_u
         if
          local.get $9
          local.get $3
          i64.load
          local.get $3
          i64.load offset=8
          i64.add
          i64.ge_u
          if
           local.get $2
           i32.const 1
           i32.add
           local.set $2
           local.get $3
           i32.const 24
           i32.add
           local.set $3
           br $label
          end
         end
        end
        local.get $2
        loop $label1
         local.get $8
         local.get $9
         i64.gt_u
         if
          local.get $2
          i32.const 260
          i32.load
          i32.lt_u
          local.tee $3
          if (result i32)
           local.get $9
           i32.const 256
           i32.load
           local.get $2
           i32.const 24
           i32.mul
           i32.add
           i64.load
           i64.ge_u
          else
           local.get $3
          end
          i32.eqz
          if
           local.get $2
           local.get $9
           local.get $2
           i32.const 260
           i32.load
           i32.lt_u
           if (result i64)
            i32.const 256
            i32.load
            local.get $2
            i32.const 24
            i32.mul
            i32.add
            i64.load
           else
            local.get $8
           end
           local.tee $9
           local.get $8
           local.get $8
           local.get $9
           i64.gt_u
           select
           i32.const 0
           call $13
          end
          local.get $2
          local.tee $3
          i32.const 1
          i32.add
          local.set $2
          i32.const 256
          i32.load
          local.get $3
          i32.const 24
          i32.mul
          i32.add
          local.tee $3
          i64.load
          local.get $3
          i64.load offset=8
          i64.add
          local.set $9
          br $label1
         end
        end
        local.get $2
        call $27
        i32.const 0
        local.set $2
        i32.const 256
        i32.load
        local.set $3
        loop $label2
         local.get $2
         i32.const 260
         i32.load
         i32.lt_u
         if
          local.get $7
          local.get $3
          i64.load
          local.get $3
          i64.load offset=8
          i64.add
          i64.ge_u
          if
           local.get $2
           i32.const 1
           i32.add
           local.set $2
           local.get $3
           i32.const 24
           i32.add
           local.set $3
           br $label2
          end
         end
        end
        local.get $2
        local.get $7
        i32.const 256
        i32.load
        local.get $2
        i32.const 24
        i32.mul
        i32.add
        i64.load
        i64.gt_u
        if
         local.get $2
         local.get $7
         call $28
         local.get $2
         i32.const 1
         i32.add
         local.set $2
        end
        loop $label3
         local.get $2
         i32.const 260
         i32.load
         i32.lt_u
         if (result i32)
          local.get $8
          i32.const 256
          i32.load
          local.get $2
          i32.const 24
          i32.mul
          i32.add
          i64.load
          i64.gt_u
         else
          i32.const 0
         end
         if
          i32.const 256
          i32.load
          local.get $2
          i32.const 24
          i32.mul
          i32.add
          local.tee $3
          i64.load
          local.get $3
          i64.load offset=8
          i64.add
          local.get $8
          i64.gt_u
          if
           local.get $2
           local.get $8
           call $28
          end
          local.get $2
          local.tee $3
          i32.const 1
          i32.add
          local.set $2
          i32.const 256
          i32.load
          local.get $3
          i32.const 24
          i32.mul
          i32.add
          local.tee $3
          local.get $3
          i32.load offset=16
          i32.const 16
          i32.or
          i32.store offset=16
          br $label3
         end
        end
        local.get $2
        call $27
        local.get $11
        i64.const 1
        i64.sub
        local.set $11
        local.get $8
        local.set $7
        br $label4
       end
      end
     else
      i32.const -2147483648
      i32.const 0
      local.get $2
      i32.const 6
      i32.ne
      select
      local.set $5
     end
     local.get $5
     local.get $6
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $5
      i32.store
      br $block
     end
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $label5
    end
   end
   local.get $1
   local.set $0
  end
  local.get $0
 )
 (func $60 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i64)
  i32.const 20
  i32.load
  local.set $10
  i32.const 36
  i32.load
  local.set $12
  i32.const 140
  i32.load
  local.set $13
  i32.const 32
  i32.load
  local.set $14
  i32.const 144
  i32.load
  local.set $15
  i32.const 152
  i32.load
  local.set $16
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $17
  i32.const 396
  i32.load
  local.tee $4
  local.set $7
  loop $label6
   local.get $1
   i32.const 1
   local.get $7
   select
   i32.eqz
   if
    local.get $7
    local.get $13
    i32.add
    i64.load
    i32.wrap_i64
    local.set $18
    local.get $7
    local.get $12
    i32.add
    local.set $6
    i32.const 0
    local.set $9
    loop $label5
     local.get $9
     local.get $18
     i32.lt_u
     if
      block $block3
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $6
       v128.load
       v128.store
       local.get $2
       local.get $6
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $6
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $6
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       local.get $17
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $0
        loop $label
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label
         end
        end
       end
       i32.const 0
       local.set $0
       local.get $2
       local.set $1
       local.get $2
       i32.const -64
       i32.sub
       local.set $3
       loop $label1
        local.get $1
        local.get $3
        i32.lt_u
        if
         block $block
          local.get $1
          i32.load
          local.tee $5
          i32.eqz
          br_if $block
          local.get $0
          i32.const 5
          i32.rotl
          local.get $5
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $0
          local.get $1
          i32.load offset=4
          local.tee $5
          i32.eqz
          br_if $block
          local.get $0
          i32.const 5
          i32.rotl
          local.get $5
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $0
          local.get $1
          i32.load offset=8
          local.tee $5
          i32.eqz
          br_if $block
          local.get $0
          i32.const 5
          i32.rotl
          local.get $5
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $0
          local.get $1
          i32.load offset=12
          local.tee $5
          i32.eqz
          br_if $block
          local.get $0
          i32.const 5
          i32.rotl
          local.get $5
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $0
          local.get $1
          i32.const 16
          i32.add
          local.set $1
          br $label1
         end
        end
       end
       local.get $0
       local.get $0
       i32.const 15
       i32.shr_u
       i32.xor
       local.set $8
       i32.const 416
       i32.load
       local.set $0
       i32.const 26
       local.set $1
       loop $label2
        local.get $1
        i32.const 14
        i32.ne
        i32.const 0
        local.get $0
        select
        if
         local.get $0
         local.get $8
         local.get $1
         i32.shr_u
         i32.const 63
         i32.and
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.set $0
         local.get $1
         i32.const 6
         i32.sub
         local.set $1
         br $label2
        end
       end
       local.get $0
       if (result i32)
        local.get $0
       else
        i32.const 416
        local.get $8
        call $19
       end
       local.tee $5
       local.get $8
       i32.const 14
       i32.shr_u
       i32.const 63
       i32.and
       i32.const 2
       i32.shl
       i32.add
       local.tee $19
       i32.load
       local.tee $11
       local.set $0
       loop $label4
        local.get $0
        if
         local.get $0
         i32.load offset=104
         local.get $8
         i32.eq
         if (result i32)
          local.get $2
          local.set $1
          local.get $0
          local.set $3
          local.get $0
          i32.const -64
          i32.sub
          local.set $20
          block $block1 (result i32)
           loop $label3
            block $block2
             i32.const 0
             local.get $3
             i64.load
             local.tee $22
             local.get $1
             i64.load
             i64.ne
             br_if $block1
             drop
             local.get $22
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block2
             i32.const 0
             local.get $3
             i64.load offset=8
             local.tee $22
             local.get $1
             i64.load offset=8
             i64.ne
             br_if $block1
             drop
             local.get $22
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block2
             local.get $1
             i32.const 16
             i32.add
             local.set $1
             local.get $20
             local.get $3
             i32.const 16
             i32.add
             local.tee $3
             i32.ne
             br_if $label3
            end
           end
           i32.const 1
          end
         else
          i32.const 0
         end
         i32.eqz
         if
          local.get $0
          i32.load offset=100
          local.set $0
          br $label4
         end
        end
       end
       local.get $0
       if (result i32)
        i32.const 0
       else
        local.get $11
        i32.eqz
        if
         local.get $5
         local.get $5
         i32.load offset=256
         i32.const 1
         i32.add
         i32.store offset=256
        end
        local.get $2
        local.get $8
        i32.store offset=104
        local.get $2
        local.get $11
        i32.store offset=100
        local.get $19
        local.get $2
        i32.store
        i32.const 1
       end
       if (result i32)
        local.get $2
        i32.const 0
        i32.store offset=64
        local.get $2
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $2
         i32.store offset=64
        else
         i32.const 388
         local.get $2
         i32.store
        end
        i32.const 392
        local.get $2
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       else
        i32.const -17
       end
       local.tee $1
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
        br $block3
       end
       local.get $6
       local.get $15
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $2
        local.get $0
        local.get $6
        local.get $16
        i32.add
        call $6
        local.set $1
       end
       local.get $1
       br_if $block3
       local.get $9
       i32.const 1
       i32.add
       local.set $9
       local.get $6
       local.get $14
       i32.add
       local.set $6
       br $label5
      end
     end
    end
    local.get $10
    if (result i32)
     i32.const 0
    else
     local.get $7
     i64.load
     i32.wrap_i64
    end
    local.set $7
    br $label6
   end
  end
  local.get $10
  i32.eqz
  if
   local.get $4
   local.set $0
   loop $label7
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label7
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $1
 )
 (func $61 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 v128)
  i32.const 20
  i32.load
  local.set $7
  i32.const 36
  i32.load
  local.set $8
  i32.const 140
  i32.load
  local.set $9
  i32.const 32
  i32.load
  local.set $10
  i32.const 144
  i32.load
  local.set $11
  i32.const 152
  i32.load
  local.set $12
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $13
  i32.const 396
  i32.load
  local.tee $3
  local.set $5
  loop $label4
   local.get $1
   i32.const 1
   local.get $5
   select
   i32.eqz
   if
    local.get $5
    local.get $9
    i32.add
    i64.load
    i32.wrap_i64
    local.set $14
    local.get $5
    local.get $8
    i32.add
    local.set $4
    i32.const 0
    local.set $6
    loop $label3
     local.get $6
     local.get $14
     i32.lt_u
     if
      block $block2
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $4
       v128.load
       v128.store
       local.get $2
       local.get $4
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $4
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $4
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       local.get $13
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $1
        loop $label
         local.get $1
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $1
          i32.const 1
          i32.add
          local.set $1
          br $label
         end
        end
       end
       i32.const 0
       local.set $1
       local.get $2
       local.set $0
       local.get $2
       i32.const -64
       i32.sub
       local.set $15
       loop $label1
        local.get $0
        local.get $15
        i32.lt_u
        if
         block $block
          local.get $0
          i32.load
          local.tee $16
          i32.eqz
          br_if $block
          local.get $1
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=4
          local.tee $16
          i32.eqz
          br_if $block
          local.get $1
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=8
          local.tee $16
          i32.eqz
          br_if $block
          local.get $1
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=12
          local.tee $16
          i32.eqz
          br_if $block
          local.get $1
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.const 16
          i32.add
          local.set $0
          br $label1
         end
        end
       end
       local.get $1
       local.get $1
       i32.const 15
       i32.shr_u
       i32.xor
       i32.const 16
       i32.shr_u
       local.tee $15
       i16x8.splat
       local.set $18
       i32.const 416
       i32.load
       local.tee $1
       i32.const 428
       i32.load
       i32.const 1
       i32.shl
       i32.add
       local.set $16
       block $block1
        loop $label2
         local.get $1
         local.get $16
         i32.lt_u
         if
          local.get $1
          v128.load
          local.get $18
          i16x8.eq
          local.get $1
          i32.const 16
          i32.add
          v128.load
          local.get $18
          i16x8.eq
          v128.or
          local.get $1
          i32.const 32
          i32.add
          v128.load
          local.get $18
          i16x8.eq
          local.get $1
          i32.const 48
          i32.add
          v128.load
          local.get $18
          i16x8.eq
          v128.or
          v128.or
          v128.any_true
          if
           i32.const 416
           local.get $1
           local.get $18
           local.get $2
           call $10
           local.tee $0
           br_if $block1
          end
          local.get $1
          i32.const -64
          i32.sub
          local.set $1
          br $label2
         end
        end
        i32.const 0
        local.set $0
       end
       local.get $0
       if (result i32)
        i32.const 0
       else
        i32.const 428
        i32.load
        i32.const 424
        i32.load
        i32.eq
        if
         i32.const 416
         call $20
        end
        i32.const 416
        i32.load
        i32.const 428
        i32.load
        local.tee $0
        i32.const 1
        i32.shl
        i32.add
        local.get $15
        i32.store16
        i32.const 420
        i32.load
        local.get $0
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
        local.get $2
        local.get $0
        i32.store offset=100
        i32.const 428
        i32.const 428
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 1
       end
       if (result i32)
        local.get $2
        i32.const 0
        i32.store offset=64
        local.get $2
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $2
         i32.store offset=64
        else
         i32.const 388
         local.get $2
         i32.store
        end
        i32.const 392
        local.get $2
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       else
        i32.const -17
       end
       local.tee $1
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
        br $block2
       end
       local.get $4
       local.get $11
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $2
        local.get $0
        local.get $4
        local.get $12
        i32.add
        call $6
        local.set $1
       end
       local.get $1
       br_if $block2
       local.get $6
       i32.const 1
       i32.add
       local.set $6
       local.get $4
       local.get $10
       i32.add
       local.set $4
       br $label3
      end
     end
    end
    local.get $7
    if (result i32)
     i32.const 0
    else
     local.get $5
     i64.load
     i32.wrap_i64
    end
    local.set $5
    br $label4
   end
  end
  local.get $7
  i32.eqz
  if
   local.get $3
   local.set $0
   loop $label5
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label5
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $1
 )
 (func $62 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i64)
  (local $23 i64)
  (local $24 i64)
  i32.const 20
  i32.load
  local.set $11
  i32.const 36
  i32.load
  local.set $12
  i32.const 140
  i32.load
  local.set $13
  i32.const 32
  i32.load
  local.set $14
  i32.const 144
  i32.load
  local.set $15
  i32.const 152
  i32.load
  local.set $16
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $17
  i32.const 396
  i32.load
  local.tee $4
  local.set $8
  loop $label5
   local.get $0
   i32.const 1
   local.get $8
   select
   i32.eqz
   if
    local.get $8
    local.get $13
    i32.add
    i64.load
    i32.wrap_i64
    local.set $18
    local.get $8
    local.get $12
    i32.add
    local.set $6
    i32.const 0
    local.set $10
    loop $label4
     local.get $10
     local.get $18
     i32.lt_u
     if
      block $block4
       i32.const 84
       i32.const 84
       i32.load
       local.tee $1
       i32.load offset=64
       i32.store
       local.get $1
       local.get $6
       v128.load
       v128.store
       local.get $1
       local.get $6
       v128.load offset=16
       v128.store offset=16
       local.get $1
       local.get $6
       v128.load offset=32
       v128.store offset=32
       local.get $1
       local.get $6
       v128.load offset=48
       v128.store offset=48
       local.get $1
       i32.const 0
       i32.store offset=72
       local.get $1
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $1
       i64.const 0
       i64.store offset=92
       local.get $17
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $0
        loop $label
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $1
          i32.add
          i32.const 0
          i32.store8
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label
         end
        end
       end
       i32.const 420
       i32.load
       local.tee $0
       i32.const 424
       i32.load
       i32.eq
       if
        i32.const 416
        i32.load
        local.set $2
        i32.const 420
        local.get $0
        i32.const 1
        i32.shl
        i32.const 64
        local.get $0
        select
        i32.store
        i32.const 96
        i32.const 96
        i32.load
        local.tee $0
        i32.const 420
        i32.load
        i32.const 2
        i32.shl
        local.tee $3
        i32.add
        i32.store
        i32.const 160
        i32.const 160
        i32.load
        i32.const 1
        i32.add
        i32.store
        local.get $0
        i32.const 0
        local.get $3
        memory.fill
        i32.const 416
        local.get $0
        i32.store
        i32.const 416
        i32.load
        local.get $2
        i32.const 424
        i32.load
        i32.const 2
        i32.shl
        memory.copy
       end
       i32.const 416
       i32.load
       local.set $5
       i32.const 424
       i32.load
       local.set $0
       loop $label2
        local.get $0
        if
         local.get $1
         local.set $3
         local.get $5
         local.get $0
         i32.const 1
         i32.shr_u
         local.tee $2
         i32.const 2
         i32.shl
         i32.add
         local.tee $19
         i32.load
         local.tee $7
         i32.const -64
         i32.sub
         local.set $20
         block $block1
          loop $label1
           block $block
            local.get $7
            i64.load
            local.tee $22
            local.get $3
            i64.load
            i64.xor
            local.tee $23
            i64.const 0
            i64.ne
            br_if $block
            i32.const 0
            local.set $9
            local.get $22
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block1
            local.get $7
            i64.load offset=8
            local.tee $22
            local.get $3
            i64.load offset=8
            i64.xor
            local.tee $23
            i64.const 0
            i64.ne
            br_if $block
            local.get $22
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block1
            local.get $3
            i32.const 16
            i32.add
            local.set $3
            local.get $7
            i32.const 16
            i32.add
            local.tee $7
            local.get $20
            i32.ne
            br_if $label1
            br $block1
           end
          end
          local.get $22
          local.get $23
          i64.ctz
          i64.const 56
          i64.and
          local.tee $24
          i64.shr_u
          i64.const 255
          i64.and
          i32.wrap_i64
          local.get $22
          local.get $23
          i64.xor
          local.get $24
          i64.shr_u
          i64.const 255
          i64.and
          i32.wrap_i64
          i32.sub
          local.set $9
         end
         local.get $9
         i32.const 0
         i32.lt_s
         if (result i32)
          local.get $19
          i32.const 4
          i32.add
          local.set $5
          local.get $0
          local.get $2
          i32.const 1
          i32.add
          i32.sub
         else
          local.get $2
         end
         local.set $0
         br $label2
        end
       end
       local.get $5
       i32.const 416
       i32.load
       i32.const 424
       i32.load
       i32.const 2
       i32.shl
       i32.add
       i32.ne
       if (result i32)
        local.get $1
        local.set $0
        local.get $5
        i32.load
        local.tee $2
        i32.const -64
        i32.sub
        local.set $3
        block $block2 (result i32)
         loop $label3
          block $block3
           i32.const 0
           local.get $2
           i64.load
           local.tee $22
           local.get $0
           i64.load
           i64.ne
           br_if $block2
           drop
           local.get $22
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block3
           i32.const 0
           local.get $2
           i64.load offset=8
           local.tee $22
           local.get $0
           i64.load offset=8
           i64.ne
           br_if $block2
           drop
           local.get $22
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block3
           local.get $0
           i32.const 16
           i32.add
           local.set $0
           local.get $3
           local.get $2
           i32.const 16
           i32.add
           local.tee $2
           i32.ne
           br_if $label3
          end
         end
         i32.const 1
        end
       else
        i32.const 0
       end
       if (result i32)
        i32.const 0
       else
        local.get $5
        i32.const 4
        i32.add
        local.get $5
        i32.const 416
        i32.load
        i32.const 424
        i32.load
        i32.const 2
        i32.shl
        i32.add
        local.get $5
        i32.sub
        memory.copy
        local.get $5
        local.get $1
        i32.store
        i32.const 424
        i32.const 424
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 1
       end
       if (result i32)
        local.get $1
        i32.const 0
        i32.store offset=64
        local.get $1
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $1
         i32.store offset=64
        else
         i32.const 388
         local.get $1
         i32.store
        end
        i32.const 392
        local.get $1
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       else
        i32.const -17
       end
       local.tee $0
       if
        local.get $1
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $1
        i32.store
        br $block4
       end
       local.get $6
       local.get $15
       i32.add
       local.tee $2
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $1
        local.get $2
        local.get $6
        local.get $16
        i32.add
        call $6
        local.set $0
       end
       local.get $0
       br_if $block4
       local.get $10
       i32.const 1
       i32.add
       local.set $10
       local.get $6
       local.get $14
       i32.add
       local.set $6
       br $label4
      end
     end
    end
    local.get $11
    if (result i32)
     i32.const 0
    else
     local.get $8
     i64.load
     i32.wrap_i64
    end
    local.set $8
    br $label5
   end
  end
  local.get $11
  i32.eqz
  if
   local.get $4
   local.set $1
   loop $label6
    local.get $1
    if
     local.get $1
     i64.load
     i32.wrap_i64
     local.get $1
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $1
     i32.store
     local.set $1
     br $label6
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $0
 )
 (func $63 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i64)
  (local $20 i64)
  (local $21 i64)
  i32.const 20
  i32.load
  local.set $9
  i32.const 36
  i32.load
  local.set $10
  i32.const 140
  i32.load
  local.set $11
  i32.const 32
  i32.load
  local.set $12
  i32.const 144
  i32.load
  local.set $13
  i32.const 152
  i32.load
  local.set $14
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $15
  i32.const 396
  i32.load
  local.tee $4
  local.set $6
  loop $label4
   local.get $1
   i32.const 1
   local.get $6
   select
   i32.eqz
   if
    local.get $6
    local.get $11
    i32.add
    i64.load
    i32.wrap_i64
    local.set $16
    local.get $6
    local.get $10
    i32.add
    local.set $5
    i32.const 0
    local.set $8
    loop $label3
     local.get $8
     local.get $16
     i32.lt_u
     if
      block $block3
       i32.const 84
       i32.const 84
       i32.load
       local.tee $3
       i32.load offset=64
       i32.store
       local.get $3
       local.get $5
       v128.load
       v128.store
       local.get $3
       local.get $5
       v128.load offset=16
       v128.store offset=16
       local.get $3
       local.get $5
       v128.load offset=32
       v128.store offset=32
       local.get $3
       local.get $5
       v128.load offset=48
       v128.store offset=48
       local.get $3
       i32.const 0
       i32.store offset=72
       local.get $3
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $3
       i64.const 0
       i64.store offset=92
       local.get $15
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $2
        loop $label
         local.get $2
         i32.const 64
         i32.lt_u
         if
          local.get $2
          local.get $3
          i32.add
          i32.const 0
          i32.store8
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $label
         end
        end
       end
       i32.const 0
       local.set $2
       i32.const 416
       local.set $1
       i32.const 416
       i32.load
       local.set $0
       block $block2 (result i32)
        loop $label2
         local.get $0
         if
          local.get $0
          local.set $2
          local.get $3
          local.set $1
          local.get $3
          i32.const -64
          i32.sub
          local.set $17
          block $block1
           loop $label1
            block $block
             local.get $1
             i64.load
             local.tee $19
             local.get $2
             i64.load
             i64.xor
             local.tee $20
             i64.const 0
             i64.ne
             br_if $block
             i32.const 0
             local.set $7
             local.get $19
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block1
             local.get $1
             i64.load offset=8
             local.tee $19
             local.get $2
             i64.load offset=8
             i64.xor
             local.tee $20
             i64.const 0
             i64.ne
             br_if $block
             local.get $19
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block1
             local.get $2
             i32.const 16
             i32.add
             local.set $2
             local.get $1
             i32.const 16
             i32.add
             local.tee $1
             local.get $17
             i32.ne
             br_if $label1
             br $block1
            end
           end
           local.get $19
           local.get $20
           i64.ctz
           i64.const 56
           i64.and
           local.tee $21
           i64.shr_u
           i64.const 255
           i64.and
           i32.wrap_i64
           local.get $19
           local.get $20
           i64.xor
           local.get $21
           i64.shr_u
           i64.const 255
           i64.and
           i32.wrap_i64
           i32.sub
           local.set $7
          end
          i32.const 0
          local.get $7
          i32.eqz
          br_if $block2
          drop
          local.get $0
          local.tee $2
          local.get $7
          i32.const 0
          i32.gt_s
          i32.const 2
          i32.shl
          i32.add
          i32.const 104
          i32.add
          local.tee $1
          i32.load
          local.set $0
          br $label2
         end
        end
        local.get $1
        local.get $3
        i32.store
        local.get $3
        local.get $2
        i32.const 1
        i32.or
        i32.store offset=100
        local.get $3
        i64.const 0
        i64.store offset=104
        i32.const 416
        local.get $3
        call $22
        i32.const 1
       end
       if (result i32)
        local.get $3
        i32.const 0
        i32.store offset=64
        local.get $3
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $3
         i32.store offset=64
        else
         i32.const 388
         local.get $3
         i32.store
        end
        i32.const 392
        local.get $3
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       else
        i32.const -17
       end
       local.tee $1
       if
        local.get $3
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $3
        i32.store
        br $block3
       end
       local.get $5
       local.get $13
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $3
        local.get $0
        local.get $5
        local.get $14
        i32.add
        call $6
        local.set $1
       end
       local.get $1
       br_if $block3
       local.get $8
       i32.const 1
       i32.add
       local.set $8
       local.get $5
       local.get $12
       i32.add
       local.set $5
       br $label3
      end
     end
    end
    local.get $9
    if (result i32)
     i32.const 0
    else
     local.get $6
     i64.load
     i32.wrap_i64
    end
    local.set $6
    br $label4
   end
  end
  local.get $9
  i32.eqz
  if
   local.get $4
   local.set $0
   loop $label5
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label5
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $1
 )
 (func $64 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  i32.const 20
  i32.load
  local.set $8
  i32.const 36
  i32.load
  local.set $9
  i32.const 140
  i32.load
  local.set $10
  i32.const 32
  i32.load
  local.set $11
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $13
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $14
  i32.const 396
  i32.load
  local.tee $3
  local.set $6
  loop $label3
   local.get $2
   i32.const 1
   local.get $6
   select
   i32.eqz
   if
    local.get $6
    local.get $10
    i32.add
    i64.load
    i32.wrap_i64
    local.set $15
    local.get $6
    local.get $9
    i32.add
    local.set $4
    i32.const 0
    local.set $7
    loop $label2
     local.get $7
     local.get $15
     i32.lt_u
     if
      block $block1
       i32.const 84
       i32.const 84
       i32.load
       local.tee $1
       i32.load offset=64
       i32.store
       local.get $1
       local.get $4
       v128.load
       v128.store
       local.get $1
       local.get $4
       v128.load offset=16
       v128.store offset=16
       local.get $1
       local.get $4
       v128.load offset=32
       v128.store offset=32
       local.get $1
       local.get $4
       v128.load offset=48
       v128.store offset=48
       local.get $1
       i32.const 0
       i32.store offset=72
       local.get $1
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $1
       i64.const 0
       i64.store offset=92
       local.get $14
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $2
        loop $label
         local.get $2
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $label
         end
        end
       end
       i32.const 388
       i32.load
       local.tee $5
       local.set $2
       local.get $1
       local.set $0
       block $block
        loop $label1
         local.get $2
         if
          local.get $2
          i32.load8_u
          local.tee $16
          local.get $0
          i32.load8_u
          i32.eq
          if
           local.get $16
           i32.eqz
           br_if $block
           local.get $2
           i32.load8_u offset=1
           local.tee $16
           local.get $0
           i32.load8_u offset=1
           i32.eq
           if
            local.get $16
            i32.eqz
            br_if $block
            local.get $2
            i32.load8_u offset=2
            local.tee $16
            local.get $0
            i32.load8_u offset=2
            i32.eq
            if
             local.get $16
             i32.eqz
             br_if $block
             local.get $2
             i32.load8_u offset=3
             local.tee $16
             local.get $0
             i32.load8_u offset=3
             i32.eq
             if
              local.get $16
              i32.eqz
              br_if $block
              local.get $2
              i32.load8_u offset=4
              local.tee $16
              local.get $0
              i32.load8_u offset=4
              i32.eq
              if
               local.get $16
               i32.eqz
               br_if $block
               local.get $2
               i32.load8_u offset=5
               local.tee $16
               local.get $0
               i32.load8_u offset=5
               i32.eq
               if
                local.get $16
                i32.eqz
                br_if $block
                local.get $2
                i32.load8_u offset=6
                local.tee $16
                local.get $0
                i32.load8_u offset=6
                i32.eq
                if
                 local.get $16
                 i32.eqz
                 br_if $block
                 local.get $2
                 i32.load8_u offset=7
                 local.tee $16
                 local.get $0
                 i32.load8_u offset=7
                 i32.eq
                 if
                  local.get $16
                  i32.eqz
                  br_if $block
                  local.get $2
                  i32.const 8
                  i32.add
                  local.set $2
                  local.get $0
                  i32.const 8
                  i32.add
                  local.set $0
                  br $label1
                 end
                end
               end
              end
             end
            end
           end
          end
          local.get $5
          i32.load offset=64
          local.tee $5
          local.set $2
          local.get $1
          local.set $0
          br $label1
         end
        end
        i32.const 0
        local.set $5
       end
       local.get $5
       if (result i32)
        i32.const -17
       else
        local.get $1
        i32.const 0
        i32.store offset=64
        local.get $1
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $1
         i32.store offset=64
        else
         i32.const 388
         local.get $1
         i32.store
        end
        i32.const 392
        local.get $1
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       end
       local.tee $2
       if
        local.get $1
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $1
        i32.store
        br $block1
       end
       local.get $4
       local.get $12
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $1
        local.get $0
        local.get $4
        local.get $13
        i32.add
        call $6
        local.set $2
       end
       local.get $2
       br_if $block1
       local.get $7
       i32.const 1
       i32.add
       local.set $7
       local.get $4
       local.get $11
       i32.add
       local.set $4
       br $label2
      end
     end
    end
    local.get $8
    if (result i32)
     i32.const 0
    else
     local.get $6
     i64.load
     i32.wrap_i64
    end
    local.set $6
    br $label3
   end
  end
  local.get $8
  i32.eqz
  if
   local.get $3
   local.set $0
   loop $label4
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label4
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $2
 )
 (func $65 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i64)
  i32.const 20
  i32.load
  local.set $11
  i32.const 36
  i32.load
  local.set $12
  i32.const 140
  i32.load
  local.set $13
  i32.const 32
  i32.load
  local.set $14
  i32.const 144
  i32.load
  local.set $15
  i32.const 152
  i32.load
  local.set $16
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $17
  i32.const 396
  i32.load
  local.tee $3
  local.set $7
  loop $label7
   local.get $4
   i32.const 1
   local.get $7
   select
   i32.eqz
   if
    local.get $7
    local.get $13
    i32.add
    i64.load
    i32.wrap_i64
    local.set $18
    local.get $7
    local.get $12
    i32.add
    local.set $6
    i32.const 0
    local.set $8
    loop $label6
     local.get $8
     local.get $18
     i32.lt_u
     if
      block $block1
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.set $1
       local.get $2
       local.get $6
       v128.load
       v128.store
       local.get $2
       local.get $6
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $6
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $6
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       local.get $17
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $4
        loop $label
         local.get $4
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $4
          i32.add
          i32.const 0
          i32.store8
          local.get $4
          i32.const 1
          i32.add
          local.set $4
          br $label
         end
        end
       end
       i32.const 388
       i32.load
       local.tee $0
       local.set $4
       block $block
        loop $label1
         local.get $4
         if
          local.get $4
          i32.load8_u
          local.tee $5
          local.get $1
          i32.load8_u
          i32.eq
          if
           local.get $5
           i32.eqz
           br_if $block
           local.get $4
           i32.load8_u offset=1
           local.tee $5
           local.get $1
           i32.load8_u offset=1
           i32.eq
           if
            local.get $5
            i32.eqz
            br_if $block
            local.get $4
            i32.load8_u offset=2
            local.tee $5
            local.get $1
            i32.load8_u offset=2
            i32.eq
            if
             local.get $5
             i32.eqz
             br_if $block
             local.get $4
             i32.load8_u offset=3
             local.tee $5
             local.get $1
             i32.load8_u offset=3
             i32.eq
             if
              local.get $5
              i32.eqz
              br_if $block
              local.get $4
              i32.load8_u offset=4
              local.tee $5
              local.get $1
              i32.load8_u offset=4
              i32.eq
              if
               local.get $5
               i32.eqz
               br_if $block
               local.get $4
               i32.load8_u offset=5
               local.tee $5
               local.get $1
               i32.load8_u offset=5
               i32.eq
               if
                local.get $5
                i32.eqz
                br_if $block
                local.get $4
                i32.load8_u offset=6
                local.tee $5
                local.get $1
                i32.load8_u offset=6
                i32.eq
                if
                 local.get $5
                 i32.eqz
                 br_if $block
                 local.get $4
                 i32.load8_u offset=7
                 local.tee $5
                 local.get $1
                 i32.load8_u offset=7
                 i32.eq
                 if
                  local.get $5
                  i32.eqz
                  br_if $block
                  local.get $4
                  i32.const 8
                  i32.add
                  local.set $4
                  local.get $1
                  i32.const 8
                  i32.add
                  local.set $1
                  br $label1
                 end
                end
               end
              end
             end
            end
           end
          end
          local.get $0
          i32.load offset=64
          local.tee $0
          local.set $4
          local.get $2
          local.set $1
          br $label1
         end
        end
        i32.const 0
        local.set $0
       end
       local.get $0
       if (result i32)
        i32.const -17
       else
        local.get $2
        i32.const 0
        i32.store offset=64
        local.get $2
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $2
         i32.store offset=64
        else
         i32.const 388
         local.get $2
         i32.store
        end
        i32.const 392
        local.get $2
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       end
       local.tee $4
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
        br $block1
       end
       local.get $6
       local.get $15
       i32.add
       i64.load
       local.tee $22
       i64.const 0
       i64.ne
       if
        local.get $22
        i32.wrap_i64
        local.set $0
        local.get $6
        local.get $16
        i32.add
        i64.load
        i32.wrap_i64
        local.set $9
        block $block3
         i32.const 64
         i32.load
         if
          local.get $9
          i32.const 52
          i32.load
          i32.gt_u
          if (result i32)
           i32.const -22
          else
           local.get $2
           local.get $0
           local.get $9
           call $39
          end
          local.set $4
          local.get $0
          i32.const 80
          i32.load
          i32.store
          i32.const 80
          local.get $0
          i32.store
         else
          block $block2 (result i32)
           i32.const 60
           i32.load
           local.set $19
           i32.const 0
           local.set $10
           local.get $0
           local.tee $1
           local.tee $4
           local.set $5
           loop $label2
            local.get $10
            i32.const 10000
            i32.le_u
            i32.const 0
            local.get $5
            select
            if
             local.get $5
             i64.load
             i32.wrap_i64
             local.tee $5
             if
              i32.const -22
              local.get $5
              i64.load
              i32.wrap_i64
              local.tee $5
              i32.const 0
              local.get $4
              i64.load
              i32.wrap_i64
              local.tee $4
              local.get $5
              i32.eq
              select
              br_if $block2
              drop
              local.get $10
              i32.const 1
              i32.add
              local.set $10
              br $label2
             end
            end
           end
           i32.const -22
           local.get $5
           br_if $block2
           drop
           loop $label3
            local.get $1
            if
             i32.const -22
             local.get $1
             i64.load offset=8
             local.tee $22
             i64.eqz
             local.get $22
             local.get $19
             i64.extend_i32_u
             i64.gt_u
             i32.or
             br_if $block2
             drop
             local.get $1
             i64.load
             i32.wrap_i64
             local.set $1
             br $label3
            end
           end
           i32.const 0
          end
          local.tee $4
          br_if $block3
          local.get $0
          local.set $1
          loop $label4
           local.get $4
           i32.const 1
           local.get $1
           select
           i32.eqz
           if
            local.get $2
            local.get $1
            i32.const 16
            i32.add
            local.get $1
            i64.load offset=8
            i32.wrap_i64
            call $39
            local.set $4
            local.get $1
            i64.load
            i32.wrap_i64
            local.set $1
            br $label4
           end
          end
          i32.const -22
          local.get $4
          local.get $4
          if (result i32)
           i32.const 0
          else
           local.get $9
           local.get $2
           i32.load offset=84
           i32.ne
          end
          select
          local.set $4
          loop $label5
           local.get $0
           if
            local.get $0
            i64.load
            i32.wrap_i64
            local.get $0
            i32.const 80
            i32.load
            i32.store
            i32.const 80
            local.get $0
            i32.store
            local.set $0
            br $label5
           end
          end
         end
         local.get $4
         if
          local.get $2
          call $16
         end
        end
       end
       local.get $4
       br_if $block1
       local.get $8
       i32.const 1
       i32.add
       local.set $8
       local.get $6
       local.get $14
       i32.add
       local.set $6
       br $label6
      end
     end
    end
    local.get $11
    if (result i32)
     i32.const 0
    else
     local.get $7
     i64.load
     i32.wrap_i64
    end
    local.set $7
    br $label7
   end
  end
  local.get $11
  i32.eqz
  if
   local.get $3
   local.set $0
   loop $label8
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label8
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $4
 )
 (func $66 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i64)
  i32.const 20
  i32.load
  local.set $13
  i32.const 36
  i32.load
  local.set $12
  i32.const 140
  i32.load
  local.set $11
  i32.const 32
  i32.load
  local.set $10
  i32.const 144
  i32.load
  local.set $9
  i32.const 152
  i32.load
  local.set $8
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $7
  i32.const 396
  i32.load
  local.tee $2
  local.set $15
  loop $label4
   local.get $0
   i32.const 1
   local.get $15
   select
   i32.eqz
   if
    local.get $11
    local.get $15
    i32.add
    i64.load
    i32.wrap_i64
    local.set $6
    local.get $12
    local.get $15
    i32.add
    local.set $16
    i32.const 0
    local.set $14
    loop $label3
     local.get $6
     local.get $14
     i32.gt_u
     if
      block $block2
       i32.const 84
       i32.const 84
       i32.load
       local.tee $1
       i32.load offset=64
       i32.store
       local.get $1
       local.get $16
       v128.load
       v128.store
       local.get $1
       local.get $16
       v128.load offset=16
       v128.store offset=16
       local.get $1
       local.get $16
       v128.load offset=32
       v128.store offset=32
       local.get $1
       local.get $16
       v128.load offset=48
       v128.store offset=48
       local.get $1
       i32.const 0
       i32.store offset=72
       local.get $1
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $1
       i64.const 0
       i64.store offset=92
       local.get $7
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $0
        loop $label
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $1
          i32.add
          i32.const 0
          i32.store8
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label
         end
        end
       end
       i32.const 388
       i32.load
       local.set $3
       loop $label2
        local.get $3
        if
         local.get $1
         local.set $4
         local.get $3
         local.tee $0
         i32.const -64
         i32.sub
         local.set $5
         block $block (result i32)
          loop $label1
           block $block1
            i32.const 0
            local.get $0
            i64.load
            local.tee $18
            local.get $4
            i64.load
            i64.ne
            br_if $block
            drop
            local.get $18
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block1
            i32.const 0
            local.get $0
            i64.load offset=8
            local.tee $18
            local.get $4
            i64.load offset=8
            i64.ne
            br_if $block
            drop
            local.get $18
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block1
            local.get $4
            i32.const 16
            i32.add
            local.set $4
            local.get $5
            local.get $0
            i32.const 16
            i32.add
            local.tee $0
            i32.ne
            br_if $label1
           end
          end
          i32.const 1
         end
         i32.eqz
         if
          local.get $3
          i32.load offset=64
          local.set $3
          br $label2
         end
        end
       end
       local.get $3
       if (result i32)
        i32.const -17
       else
        local.get $1
        i32.const 0
        i32.store offset=64
        local.get $1
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $1
         i32.store offset=64
        else
         i32.const 388
         local.get $1
         i32.store
        end
        i32.const 392
        local.get $1
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       end
       local.tee $0
       if
        local.get $1
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $1
        i32.store
        br $block2
       end
       local.get $9
       local.get $16
       i32.add
       local.tee $3
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $1
        local.get $3
        local.get $8
        local.get $16
        i32.add
        call $6
        local.set $0
       end
       local.get $0
       br_if $block2
       local.get $14
       i32.const 1
       i32.add
       local.set $14
       local.get $10
       local.get $16
       i32.add
       local.set $16
       br $label3
      end
     end
    end
    local.get $13
    if (result i32)
     i32.const 0
    else
     local.get $15
     i64.load
     i32.wrap_i64
    end
    local.set $15
    br $label4
   end
  end
  local.get $13
  i32.eqz
  if
   loop $label5
    local.get $2
    if
     local.get $2
     i64.load
     i32.wrap_i64
     local.get $2
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $2
     i32.store
     local.set $2
     br $label5
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $0
 )
 (func $67 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i64)
  i32.const 20
  i32.load
  local.set $8
  i32.const 36
  i32.load
  local.set $9
  i32.const 140
  i32.load
  local.set $10
  i32.const 32
  i32.load
  local.set $11
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $13
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $14
  i32.const 396
  i32.load
  local.tee $4
  local.set $6
  loop $label5
   local.get $0
   i32.const 1
   local.get $6
   select
   i32.eqz
   if
    local.get $6
    local.get $10
    i32.add
    i64.load
    i32.wrap_i64
    local.set $15
    local.get $6
    local.get $9
    i32.add
    local.set $5
    i32.const 0
    local.set $7
    loop $label4
     local.get $7
     local.get $15
     i32.lt_u
     if
      block $block3
       i32.const 84
       i32.const 84
       i32.load
       local.tee $1
       i32.load offset=64
       i32.store
       local.get $1
       local.get $5
       v128.load
       v128.store
       local.get $1
       local.get $5
       v128.load offset=16
       v128.store offset=16
       local.get $1
       local.get $5
       v128.load offset=32
       v128.store offset=32
       local.get $1
       local.get $5
       v128.load offset=48
       v128.store offset=48
       local.get $1
       i32.const 0
       i32.store offset=72
       local.get $1
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $1
       i64.const 0
       i64.store offset=92
       local.get $14
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $2
        loop $label
         local.get $2
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $label
         end
        end
       end
       i32.const 0
       local.set $2
       local.get $1
       local.tee $0
       i32.const -64
       i32.sub
       local.set $3
       loop $label1
        local.get $0
        local.get $3
        i32.lt_u
        if
         block $block
          local.get $0
          i32.load
          local.tee $16
          i32.eqz
          br_if $block
          local.get $2
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $2
          local.get $0
          i32.load offset=4
          local.tee $16
          i32.eqz
          br_if $block
          local.get $2
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $2
          local.get $0
          i32.load offset=8
          local.tee $16
          i32.eqz
          br_if $block
          local.get $2
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $2
          local.get $0
          i32.load offset=12
          local.tee $16
          i32.eqz
          br_if $block
          local.get $2
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $2
          local.get $0
          i32.const 16
          i32.add
          local.set $0
          br $label1
         end
        end
       end
       local.get $2
       local.get $2
       i32.const 15
       i32.shr_u
       i32.xor
       local.set $17
       i32.const 388
       i32.load
       local.set $2
       loop $label3
        local.get $2
        if
         local.get $2
         i32.load offset=100
         local.get $17
         i32.eq
         if (result i32)
          local.get $1
          local.set $0
          local.get $2
          local.set $3
          local.get $2
          i32.const -64
          i32.sub
          local.set $16
          block $block1 (result i32)
           loop $label2
            block $block2
             i32.const 0
             local.get $3
             i64.load
             local.tee $19
             local.get $0
             i64.load
             i64.ne
             br_if $block1
             drop
             local.get $19
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block2
             i32.const 0
             local.get $3
             i64.load offset=8
             local.tee $19
             local.get $0
             i64.load offset=8
             i64.ne
             br_if $block1
             drop
             local.get $19
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block2
             local.get $0
             i32.const 16
             i32.add
             local.set $0
             local.get $16
             local.get $3
             i32.const 16
             i32.add
             local.tee $3
             i32.ne
             br_if $label2
            end
           end
           i32.const 1
          end
         else
          i32.const 0
         end
         i32.eqz
         if
          local.get $2
          i32.load offset=64
          local.set $2
          br $label3
         end
        end
       end
       local.get $2
       if (result i32)
        i32.const 0
       else
        local.get $1
        local.get $17
        i32.store offset=100
        i32.const 1
       end
       if (result i32)
        local.get $1
        i32.const 0
        i32.store offset=64
        local.get $1
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $1
         i32.store offset=64
        else
         i32.const 388
         local.get $1
         i32.store
        end
        i32.const 392
        local.get $1
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       else
        i32.const -17
       end
       local.tee $0
       if
        local.get $1
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $1
        i32.store
        br $block3
       end
       local.get $5
       local.get $12
       i32.add
       local.tee $2
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $1
        local.get $2
        local.get $5
        local.get $13
        i32.add
        call $6
        local.set $0
       end
       local.get $0
       br_if $block3
       local.get $7
       i32.const 1
       i32.add
       local.set $7
       local.get $5
       local.get $11
       i32.add
       local.set $5
       br $label4
      end
     end
    end
    local.get $8
    if (result i32)
     i32.const 0
    else
     local.get $6
     i64.load
     i32.wrap_i64
    end
    local.set $6
    br $label5
   end
  end
  local.get $8
  i32.eqz
  if
   local.get $4
   local.set $1
   loop $label6
    local.get $1
    if
     local.get $1
     i64.load
     i32.wrap_i64
     local.get $1
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $1
     i32.store
     local.set $1
     br $label6
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $0
 )
 (func $68 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i64)
  i32.const 20
  i32.load
  local.set $8
  i32.const 36
  i32.load
  local.set $9
  i32.const 140
  i32.load
  local.set $10
  i32.const 32
  i32.load
  local.set $11
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $13
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $14
  i32.const 396
  i32.load
  local.tee $4
  local.set $6
  loop $label5
   local.get $1
   i32.const 1
   local.get $6
   select
   i32.eqz
   if
    local.get $6
    local.get $10
    i32.add
    i64.load
    i32.wrap_i64
    local.set $15
    local.get $6
    local.get $9
    i32.add
    local.set $5
    i32.const 0
    local.set $7
    loop $label4
     local.get $7
     local.get $15
     i32.lt_u
     if
      block $block3
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $5
       v128.load
       v128.store
       local.get $2
       local.get $5
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $5
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $5
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       local.get $14
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $0
        loop $label
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label
         end
        end
       end
       i32.const 424
       i32.load
       i32.const 428
       i32.load
       i32.ge_u
       if
        i32.const 416
        call $8
       end
       i32.const 0
       local.set $1
       local.get $2
       local.set $0
       local.get $2
       i32.const -64
       i32.sub
       local.set $3
       loop $label1
        local.get $0
        local.get $3
        i32.lt_u
        if
         block $block
          local.get $0
          i32.load
          local.tee $16
          i32.eqz
          br_if $block
          local.get $1
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=4
          local.tee $16
          i32.eqz
          br_if $block
          local.get $1
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=8
          local.tee $16
          i32.eqz
          br_if $block
          local.get $1
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=12
          local.tee $16
          i32.eqz
          br_if $block
          local.get $1
          i32.const 5
          i32.rotl
          local.get $16
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.const 16
          i32.add
          local.set $0
          br $label1
         end
        end
       end
       i32.const 416
       i32.load
       local.get $1
       local.get $1
       i32.const 15
       i32.shr_u
       i32.xor
       local.tee $19
       i32.const 32
       i32.const 420
       i32.load
       i32.sub
       i32.shr_u
       i32.const 2
       i32.shl
       i32.add
       local.tee $16
       i32.load
       local.tee $18
       local.set $0
       loop $label3
        local.get $0
        if
         local.get $0
         i32.load offset=104
         local.get $19
         i32.eq
         if (result i32)
          local.get $2
          local.set $1
          local.get $0
          local.set $3
          local.get $0
          i32.const -64
          i32.sub
          local.set $17
          block $block1 (result i32)
           loop $label2
            block $block2
             i32.const 0
             local.get $3
             i64.load
             local.tee $21
             local.get $1
             i64.load
             i64.ne
             br_if $block1
             drop
             local.get $21
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block2
             i32.const 0
             local.get $3
             i64.load offset=8
             local.tee $21
             local.get $1
             i64.load offset=8
             i64.ne
             br_if $block1
             drop
             local.get $21
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block2
             local.get $1
             i32.const 16
             i32.add
             local.set $1
             local.get $17
             local.get $3
             i32.const 16
             i32.add
             local.tee $3
             i32.ne
             br_if $label2
            end
           end
           i32.const 1
          end
         else
          i32.const 0
         end
         i32.eqz
         if
          local.get $0
          i32.load offset=100
          local.set $0
          br $label3
         end
        end
       end
       local.get $0
       if (result i32)
        i32.const 0
       else
        local.get $2
        local.get $19
        i32.store offset=104
        local.get $2
        local.get $18
        i32.store offset=100
        local.get $16
        local.get $2
        i32.store
        i32.const 424
        i32.const 424
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 1
       end
       if (result i32)
        local.get $2
        i32.const 0
        i32.store offset=64
        local.get $2
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $2
         i32.store offset=64
        else
         i32.const 388
         local.get $2
         i32.store
        end
        i32.const 392
        local.get $2
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       else
        i32.const -17
       end
       local.tee $1
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
        br $block3
       end
       local.get $5
       local.get $12
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $2
        local.get $0
        local.get $5
        local.get $13
        i32.add
        call $6
        local.set $1
       end
       local.get $1
       br_if $block3
       local.get $7
       i32.const 1
       i32.add
       local.set $7
       local.get $5
       local.get $11
       i32.add
       local.set $5
       br $label4
      end
     end
    end
    local.get $8
    if (result i32)
     i32.const 0
    else
     local.get $6
     i64.load
     i32.wrap_i64
    end
    local.set $6
    br $label5
   end
  end
  local.get $8
  i32.eqz
  if
   local.get $4
   local.set $0
   loop $label6
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label6
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $1
 )
 (func $69 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i64)
  (local $18 i64)
  i32.const 20
  i32.load
  local.set $10
  i32.const 36
  i32.load
  local.set $9
  i32.const 140
  i32.load
  local.set $8
  i32.const 32
  i32.load
  local.set $7
  i32.const 144
  i32.load
  local.set $6
  i32.const 152
  i32.load
  local.set $5
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $4
  i32.const 396
  i32.load
  local.tee $2
  local.set $12
  loop $label5
   local.get $1
   i32.const 1
   local.get $12
   select
   i32.eqz
   if
    local.get $8
    local.get $12
    i32.add
    i64.load
    i32.wrap_i64
    local.set $3
    local.get $9
    local.get $12
    i32.add
    local.set $13
    i32.const 0
    local.set $11
    loop $label4
     local.get $3
     local.get $11
     i32.gt_u
     if
      block $block3
       i32.const 84
       i32.const 84
       i32.load
       local.tee $15
       i32.load offset=64
       i32.store
       local.get $15
       local.get $13
       v128.load
       v128.store
       local.get $15
       local.get $13
       v128.load offset=16
       v128.store offset=16
       local.get $15
       local.get $13
       v128.load offset=32
       v128.store offset=32
       local.get $15
       local.get $13
       v128.load offset=48
       v128.store offset=48
       local.get $15
       i32.const 0
       i32.store offset=72
       local.get $15
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $15
       i64.const 0
       i64.store offset=92
       local.get $4
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $0
        loop $label
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $15
          i32.add
          i32.const 0
          i32.store8
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label
         end
        end
       end
       i32.const 416
       i32.load
       local.set $0
       loop $label1
        local.get $0
        i32.const 1
        i32.and
        if
         local.get $15
         local.get $0
         i32.const 1
         i32.xor
         local.tee $0
         i32.load offset=100
         local.tee $1
         i32.const 3
         i32.shr_u
         i32.add
         i32.load8_u
         local.get $1
         i32.const 7
         i32.and
         i32.shr_u
         i32.const 1
         i32.and
         i32.const 2
         i32.shl
         local.get $0
         i32.add
         i32.const 104
         i32.add
         i32.load
         local.set $0
         br $label1
        end
       end
       block $block (result i32)
        local.get $0
        i32.eqz
        if
         i32.const 416
         local.get $15
         i32.store
         i32.const 1
         br $block
        end
        i32.const 0
        local.set $14
        block $block1
         loop $label2
          local.get $14
          i32.const 64
          i32.lt_u
          if
           block $block2
            local.get $14
            local.get $15
            i32.add
            i64.load
            local.tee $18
            local.get $0
            local.get $14
            i32.add
            i64.load
            i64.xor
            local.tee $17
            i64.ctz
            i32.wrap_i64
            local.get $14
            i32.const 3
            i32.shl
            i32.add
            local.set $1
            local.get $17
            i64.const 0
            i64.ne
            br_if $block1
            local.get $18
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block2
            local.get $14
            i32.const 8
            i32.add
            local.set $14
            br $label2
           end
          end
         end
         i32.const 512
         local.set $1
        end
        i32.const 0
        local.get $1
        i32.const 512
        i32.eq
        br_if $block
        drop
        i32.const 416
        local.set $0
        i32.const 416
        i32.load
        local.set $14
        loop $label3
         local.get $14
         i32.const 1
         i32.and
         if (result i32)
          local.get $14
          i32.const 1
          i32.xor
          i32.load offset=100
          local.get $1
          i32.lt_u
         else
          i32.const 0
         end
         if
          local.get $15
          local.get $14
          i32.const 1
          i32.xor
          local.tee $0
          i32.load offset=100
          local.tee $14
          i32.const 3
          i32.shr_u
          i32.add
          i32.load8_u
          local.get $14
          i32.const 7
          i32.and
          i32.shr_u
          i32.const 1
          i32.and
          i32.const 2
          i32.shl
          local.get $0
          i32.add
          i32.const 104
          i32.add
          local.tee $0
          i32.load
          local.set $14
          br $label3
         end
        end
        local.get $15
        local.get $1
        i32.store offset=100
        local.get $15
        local.get $15
        local.get $15
        i32.load offset=100
        local.tee $1
        i32.const 3
        i32.shr_u
        i32.add
        i32.load8_u
        local.get $1
        i32.const 7
        i32.and
        i32.shr_u
        i32.const 1
        i32.and
        i32.const 2
        i32.shl
        i32.add
        i32.const 104
        i32.add
        local.tee $1
        local.get $15
        i32.store
        local.get $1
        i32.const 4
        i32.xor
        local.get $14
        i32.store
        local.get $0
        local.get $15
        i32.const 1
        i32.or
        i32.store
        i32.const 1
       end
       if (result i32)
        local.get $15
        i32.const 0
        i32.store offset=64
        local.get $15
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $15
         i32.store offset=64
        else
         i32.const 388
         local.get $15
         i32.store
        end
        i32.const 392
        local.get $15
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       else
        i32.const -17
       end
       local.tee $1
       if
        local.get $15
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $15
        i32.store
        br $block3
       end
       local.get $6
       local.get $13
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $15
        local.get $0
        local.get $5
        local.get $13
        i32.add
        call $6
        local.set $1
       end
       local.get $1
       br_if $block3
       local.get $11
       i32.const 1
       i32.add
       local.set $11
       local.get $7
       local.get $13
       i32.add
       local.set $13
       br $label4
      end
     end
    end
    local.get $10
    if (result i32)
     i32.const 0
    else
     local.get $12
     i64.load
     i32.wrap_i64
    end
    local.set $12
    br $label5
   end
  end
  local.get $10
  i32.eqz
  if
   local.get $2
   local.set $0
   loop $label6
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label6
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $1
 )
 (func $70 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  i32.const 20
  i32.load
  local.set $10
  i32.const 36
  i32.load
  local.set $9
  i32.const 140
  i32.load
  local.set $8
  i32.const 32
  i32.load
  local.set $7
  i32.const 144
  i32.load
  local.set $6
  i32.const 152
  i32.load
  local.set $5
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $4
  i32.const 396
  i32.load
  local.tee $1
  local.set $12
  loop $label2
   local.get $2
   i32.const 1
   local.get $12
   select
   i32.eqz
   if
    local.get $8
    local.get $12
    i32.add
    i64.load
    i32.wrap_i64
    local.set $3
    local.get $9
    local.get $12
    i32.add
    local.set $13
    i32.const 0
    local.set $11
    loop $label1
     local.get $3
     local.get $11
     i32.gt_u
     if
      block $block
       i32.const 84
       i32.const 84
       i32.load
       local.tee $0
       i32.load offset=64
       i32.store
       local.get $0
       local.get $13
       v128.load
       v128.store
       local.get $0
       local.get $13
       v128.load offset=16
       v128.store offset=16
       local.get $0
       local.get $13
       v128.load offset=32
       v128.store offset=32
       local.get $0
       local.get $13
       v128.load offset=48
       v128.store offset=48
       local.get $0
       i32.const 0
       i32.store offset=72
       local.get $0
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $0
       i64.const 0
       i64.store offset=92
       local.get $4
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $2
        loop $label
         local.get $2
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $label
         end
        end
       end
       local.get $0
       i32.const 0
       i32.store offset=64
       local.get $0
       i32.const 392
       i32.load
       i32.store offset=68
       i32.const 392
       i32.load
       if
        i32.const 392
        i32.load
        local.get $0
        i32.store offset=64
       else
        i32.const 388
        local.get $0
        i32.store
       end
       i32.const 392
       local.get $0
       i32.store
       i32.const 384
       i32.const 384
       i32.load
       i32.const 1
       i32.add
       i32.store
       local.get $6
       local.get $13
       i32.add
       local.tee $2
       i64.load
       i64.const 0
       i64.ne
       if (result i32)
        local.get $0
        local.get $2
        local.get $5
        local.get $13
        i32.add
        call $6
       else
        i32.const 0
       end
       local.tee $2
       br_if $block
       local.get $11
       i32.const 1
       i32.add
       local.set $11
       local.get $7
       local.get $13
       i32.add
       local.set $13
       br $label1
      end
     end
    end
    local.get $10
    if (result i32)
     i32.const 0
    else
     local.get $12
     i64.load
     i32.wrap_i64
    end
    local.set $12
    br $label2
   end
  end
  local.get $10
  i32.eqz
  if
   loop $label3
    local.get $1
    if
     local.get $1
     i64.load
     i32.wrap_i64
     local.get $1
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $1
     i32.store
     local.set $1
     br $label3
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $2
  i32.const -17
  local.get $2
  if (result i32)
   i32.const 1
  else
   call $54
  end
  select
 )
 (func $71 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i64)
  i32.const 20
  i32.load
  local.set $8
  i32.const 36
  i32.load
  local.set $9
  i32.const 140
  i32.load
  local.set $10
  i32.const 32
  i32.load
  local.set $11
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $13
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $14
  i32.const 396
  i32.load
  local.tee $4
  local.set $6
  loop $label5
   local.get $1
   i32.const 1
   local.get $6
   select
   i32.eqz
   if
    local.get $6
    local.get $10
    i32.add
    i64.load
    i32.wrap_i64
    local.set $15
    local.get $6
    local.get $9
    i32.add
    local.set $5
    i32.const 0
    local.set $7
    loop $label4
     local.get $7
     local.get $15
     i32.lt_u
     if
      block $block4
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $5
       v128.load
       v128.store
       local.get $2
       local.get $5
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $5
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $5
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       local.get $14
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $0
        loop $label
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label
         end
        end
       end
       block $block (result i32)
        i32.const 416
        i32.load
        i32.eqz
        if
         i32.const 384
         i32.load
         i32.const 12
         i32.lt_u
         if
          i32.const 416
          local.get $2
          call $11
          i32.eqz
          br $block
         end
         i32.const 416
         call $25
        end
        i32.const 0
        local.set $1
        local.get $2
        local.set $0
        local.get $2
        i32.const -64
        i32.sub
        local.set $3
        loop $label1
         local.get $0
         local.get $3
         i32.lt_u
         if
          block $block1
           local.get $0
           i32.load
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $1
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=4
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $1
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=8
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $1
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.load offset=12
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $1
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $1
           local.get $0
           i32.const 16
           i32.add
           local.set $0
           br $label1
          end
         end
        end
        i32.const 416
        i32.load
        local.get $1
        local.get $1
        i32.const 15
        i32.shr_u
        i32.xor
        local.tee $19
        i32.const 22
        i32.shr_u
        i32.const 2
        i32.shl
        i32.add
        local.tee $16
        i32.load
        local.tee $18
        local.set $0
        loop $label3
         local.get $0
         if
          local.get $0
          i32.load offset=104
          local.get $19
          i32.eq
          if (result i32)
           local.get $2
           local.set $1
           local.get $0
           local.set $3
           local.get $0
           i32.const -64
           i32.sub
           local.set $17
           block $block2 (result i32)
            loop $label2
             block $block3
              i32.const 0
              local.get $3
              i64.load
              local.tee $21
              local.get $1
              i64.load
              i64.ne
              br_if $block2
              drop
              local.get $21
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block3
              i32.const 0
              local.get $3
              i64.load offset=8
              local.tee $21
              local.get $1
              i64.load offset=8
              i64.ne
              br_if $block2
              drop
              local.get $21
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block3
              local.get $1
              i32.const 16
              i32.add
              local.set $1
              local.get $17
              local.get $3
              i32.const 16
              i32.add
              local.tee $3
              i32.ne
              br_if $label2
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          i32.eqz
          if
           local.get $0
           i32.load offset=100
           local.set $0
           br $label3
          end
         end
        end
        i32.const 0
        local.get $0
        br_if $block
        drop
        local.get $2
        local.get $19
        i32.store offset=104
        local.get $2
        local.get $18
        i32.store offset=100
        local.get $16
        local.get $2
        i32.store
        i32.const 1
       end
       if (result i32)
        local.get $2
        i32.const 0
        i32.store offset=64
        local.get $2
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $2
         i32.store offset=64
        else
         i32.const 388
         local.get $2
         i32.store
        end
        i32.const 392
        local.get $2
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       else
        i32.const -17
       end
       local.tee $1
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
        br $block4
       end
       local.get $5
       local.get $12
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $2
        local.get $0
        local.get $5
        local.get $13
        i32.add
        call $6
        local.set $1
       end
       local.get $1
       br_if $block4
       local.get $7
       i32.const 1
       i32.add
       local.set $7
       local.get $5
       local.get $11
       i32.add
       local.set $5
       br $label4
      end
     end
    end
    local.get $8
    if (result i32)
     i32.const 0
    else
     local.get $6
     i64.load
     i32.wrap_i64
    end
    local.set $6
    br $label5
   end
  end
  local.get $8
  i32.eqz
  if
   local.get $4
   local.set $0
   loop $label6
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label6
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $1
 )
 (func $72 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  block $block3
   loop $label7
    local.get $0
    local.get $1
    i32.lt_u
    if
     i32.const 0
     i32.load
     local.get $0
     i32.const 5
     i32.shl
     i32.add
     local.tee $4
     i32.load8_u
     local.set $2
     local.get $4
     i32.load8_u offset=1
     local.set $5
     local.get $4
     i64.load offset=24
     local.set $10
     local.get $4
     i64.load offset=16
     local.set $9
     i32.const 0
     local.set $3
     local.get $2
     i32.const 10
     i32.eq
     if
      i64.const 1
      local.get $5
      i64.extend_i32_u
      local.tee $11
      i64.shl
      local.set $12
      local.get $9
      local.get $10
      local.get $11
      i64.shl
      i64.add
      local.set $10
      loop $label1
       loop $label
        local.get $9
        local.get $10
        i64.lt_u
        if
         i32.const 0
         local.set $2
         block $block
          local.get $9
          local.get $5
          i64.extend_i32_u
          i64.shr_u
          local.tee $11
          i32.wrap_i64
          i32.const 32767
          i32.and
          local.tee $6
          i32.const 280
          i32.load
          i32.ne
          if (result i32)
           i32.const 1
          else
           i32.const 264
           i64.load
           local.get $11
           i64.const 15
           i64.shr_u
           i64.ne
          end
          if (result i32)
           i32.const 1
          else
           local.get $5
           i32.const 272
           i32.load
           i32.ne
          end
          br_if $block
          local.get $6
          i32.const 1
          i32.add
          local.tee $7
          i32.const 284
          i32.load
          i32.ge_u
          br_if $block
          i32.const 276
          i32.load
          local.get $6
          i32.store16 offset=2
          i32.const 280
          local.get $7
          i32.store
          i32.const 1
          local.set $2
         end
        else
         i32.const 0
         local.set $2
        end
        local.get $2
        if
         local.get $9
         local.get $12
         i64.add
         local.set $9
         br $label
        end
       end
       local.get $9
       local.get $10
       i64.lt_u
       if
        local.get $9
        local.get $5
        call $33
        local.get $9
        local.get $12
        i64.add
        local.set $9
        br $label1
       end
      end
     else
      local.get $2
      i32.const 11
      i32.eq
      if
       i64.const 1
       local.get $5
       i64.extend_i32_u
       local.tee $11
       i64.shl
       local.set $12
       local.get $9
       local.get $10
       local.get $11
       i64.shl
       i64.add
       local.set $10
       loop $label2
        local.get $9
        local.get $10
        i64.lt_u
        if
         local.get $9
         local.get $5
         call $32
         local.get $9
         local.get $12
         i64.add
         local.set $9
         br $label2
        end
       end
      else
       local.get $2
       i32.const 12
       i32.eq
       if
        local.get $9
        local.get $10
        i64.add
        local.set $10
        loop $label3
         local.get $9
         local.get $10
         i64.lt_u
         if
          i32.const 0
          local.set $2
          block $block1
           local.get $9
           local.get $9
           i64.ctz
           i32.wrap_i64
           local.tee $5
           i32.const 63
           local.get $10
           local.get $9
           i64.sub
           i64.clz
           i32.wrap_i64
           i32.sub
           local.tee $6
           local.get $5
           local.get $6
           i32.lt_u
           select
           local.tee $5
           i64.extend_i32_u
           i64.shr_u
           local.tee $11
           i32.wrap_i64
           i32.const 32767
           i32.and
           local.tee $6
           i32.const 280
           i32.load
           i32.ne
           if (result i32)
            i32.const 1
           else
            i32.const 264
            i64.load
            local.get $11
            i64.const 15
            i64.shr_u
            i64.ne
           end
           if (result i32)
            i32.const 1
           else
            local.get $5
            i32.const 272
            i32.load
            i32.ne
           end
           br_if $block1
           local.get $6
           i32.const 1
           i32.add
           local.tee $7
           i32.const 284
           i32.load
           i32.ge_u
           br_if $block1
           i32.const 276
           i32.load
           local.get $6
           i32.store16 offset=2
           i32.const 280
           local.get $7
           i32.store
           i32.const 1
           local.set $2
          end
          local.get $2
          i32.eqz
          if
           local.get $9
           local.get $5
           call $33
          end
          local.get $9
          i64.const 1
          local.get $5
          i64.extend_i32_u
          i64.shl
          i64.add
          local.set $9
          br $label3
         end
        end
       else
        local.get $2
        i32.const 13
        i32.eq
        if
         local.get $9
         local.get $10
         i64.add
         local.set $10
         loop $label4
          local.get $9
          local.get $10
          i64.lt_u
          if
           local.get $9
           local.get $9
           i64.ctz
           i32.wrap_i64
           local.tee $2
           i32.const 63
           local.get $10
           local.get $9
           i64.sub
           i64.clz
           i32.wrap_i64
           i32.sub
           local.tee $5
           local.get $2
           local.get $5
           i32.lt_u
           select
           local.tee $2
           call $32
           local.get $9
           i64.const 1
           local.get $2
           i64.extend_i32_u
           i64.shl
           i64.add
           local.set $9
           br $label4
          end
         end
        else
         local.get $2
         i32.const 5
         i32.ne
         if (result i32)
          local.get $2
          i32.const 6
          i32.eq
          if (result i32)
           i32.const 40
           i64.const 0
           i64.store
           i32.const 48
           i64.const 0
           i64.store
           i32.const 768
           i32.const 512
           i32.const 256
           memory.copy
           loop $label5
            local.get $3
            i32.const 53
            i32.lt_u
            if
             i32.const 0
             i32.const 256
             i32.load
             local.tee $5
             local.get $3
             select
             local.set $2
             local.get $5
             i32.const 2
             i32.and
             if
              local.get $5
              i32.const 38
              i32.add
              local.get $3
              i32.const 3
              i32.shl
              i32.add
              i32.load
              local.set $2
             end
             local.get $2
             i32.const 8
             i32.add
             i32.const 0
             local.get $2
             select
             local.tee $2
             if (result i32)
              local.get $2
              i64.load
              i64.const 0
              i64.ne
             else
              i32.const 0
             end
             if
              local.get $2
              i64.load
              i64.const 0
              local.get $3
              call $31
             end
             local.get $3
             i32.const 1
             i32.add
             local.set $3
             br $label5
            end
           end
           i32.const -5
           i32.const 0
           local.get $9
           i32.const 40
           i64.load
           i64.ne
           if (result i32)
            i32.const 1
           else
            local.get $10
            i32.const 48
            i64.load
            i64.ne
           end
           select
          else
           local.get $2
           i32.const 14
           i32.eq
           if (result i32)
            block $block2 (result i32)
             local.get $4
             i32.load offset=12
             local.set $3
             i64.const 0
             local.set $9
             i32.const 28
             i32.load
             local.set $5
             i32.const 24
             i32.load
             local.set $6
             i32.const 32
             i32.load
             local.set $7
             i32.const 20
             i32.load
             local.set $8
             loop $label6
              local.get $9
              local.get $10
              i64.lt_u
              if
               i32.const -22
               local.get $8
               local.get $3
               local.get $9
               i32.wrap_i64
               i32.add
               local.get $6
               i32.and
               i32.const 3
               i32.shl
               i32.add
               local.tee $2
               i64.load
               local.tee $11
               i64.const 32
               i64.shr_u
               i32.wrap_i64
               local.get $5
               i32.ne
               local.get $11
               i32.wrap_i64
               local.get $7
               i32.gt_u
               i32.or
               br_if $block2
               drop
               local.get $2
               i64.const 0
               i64.store
               local.get $9
               i64.const 1
               i64.add
               local.set $9
               br $label6
              end
             end
             i32.const 0
            end
           else
            i32.const -2147483648
           end
          end
         else
          i32.const 0
         end
         local.set $3
        end
       end
      end
     end
     local.get $3
     local.get $4
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $3
      i32.store
      br $block3
     end
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $label7
    end
   end
   local.get $1
   local.set $0
  end
  local.get $0
 )
 (func $73 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  block $block5
   loop $label6
    local.get $0
    local.get $1
    i32.lt_u
    if
     i32.const 0
     i32.load
     local.get $0
     i32.const 5
     i32.shl
     i32.add
     local.tee $8
     i32.load8_u
     local.set $6
     local.get $8
     i32.load8_u offset=1
     local.set $9
     local.get $8
     i64.load offset=24
     local.set $3
     local.get $8
     i64.load offset=16
     local.set $2
     i32.const 0
     local.set $7
     local.get $6
     i32.const 10
     i32.eq
     if
      i64.const 1
      local.get $9
      i64.extend_i32_u
      local.tee $4
      i64.shl
      local.set $5
      local.get $2
      local.get $3
      local.get $4
      i64.shl
      i64.add
      local.set $3
      loop $label1
       loop $label
        local.get $2
        local.get $3
        i64.lt_u
        if
         block $block (result i32)
          i32.const 0
          i32.const 112
          i32.load
          i64.const 1
          i32.const 52
          local.get $9
          i32.sub
          i64.extend_i32_u
          i64.shl
          local.get $2
          local.get $9
          i64.extend_i32_u
          i64.shr_u
          i64.or
          local.tee $4
          i64.const 48
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $6
          i32.eqz
          br_if $block
          drop
          i32.const 0
          local.get $6
          local.get $4
          i64.const 39
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $6
          i32.eqz
          br_if $block
          drop
          i32.const 0
          local.get $6
          local.get $4
          i64.const 30
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $6
          i32.eqz
          br_if $block
          drop
          i32.const 0
          local.get $6
          local.get $4
          i64.const 21
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $6
          i32.eqz
          br_if $block
          drop
          local.get $6
          local.get $4
          i64.const 12
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
         end
         local.tee $6
         if
          local.get $6
          local.get $4
          i32.wrap_i64
          i32.const 32767
          i32.and
          local.tee $10
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $11
          local.get $11
          i64.load
          i64.const 1
          local.get $10
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.shl
          i64.or
          i64.store
         end
        else
         i32.const 0
         local.set $6
        end
        local.get $6
        if
         local.get $2
         local.get $5
         i64.add
         local.set $2
         br $label
        end
       end
       local.get $2
       local.get $3
       i64.lt_u
       if
        local.get $2
        local.get $9
        call $34
        local.get $2
        local.get $5
        i64.add
        local.set $2
        br $label1
       end
      end
     else
      local.get $6
      i32.const 11
      i32.eq
      if
       i64.const 1
       local.get $9
       i64.extend_i32_u
       local.tee $4
       i64.shl
       local.set $5
       local.get $2
       local.get $3
       local.get $4
       i64.shl
       i64.add
       local.set $3
       loop $label2
        local.get $2
        local.get $3
        i64.lt_u
        if
         block $block1 (result i32)
          i32.const 0
          i32.const 112
          i32.load
          i64.const 1
          i32.const 52
          local.get $9
          i32.sub
          i64.extend_i32_u
          i64.shl
          local.get $2
          local.get $9
          i64.extend_i32_u
          i64.shr_u
          i64.or
          local.tee $4
          i64.const 48
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $6
          i32.eqz
          br_if $block1
          drop
          i32.const 0
          local.get $6
          local.get $4
          i64.const 39
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $6
          i32.eqz
          br_if $block1
          drop
          i32.const 0
          local.get $6
          local.get $4
          i64.const 30
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $6
          i32.eqz
          br_if $block1
          drop
          i32.const 0
          local.get $6
          local.get $4
          i64.const 21
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $6
          i32.eqz
          br_if $block1
          drop
          local.get $6
          local.get $4
          i64.const 12
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
         end
         local.tee $6
         if
          local.get $6
          local.get $4
          i32.wrap_i64
          i32.const 32767
          i32.and
          local.tee $6
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $10
          local.get $10
          i64.load
          i64.const -2
          local.get $6
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.rotl
          i64.and
          i64.store
         end
         local.get $2
         local.get $5
         i64.add
         local.set $2
         br $label2
        end
       end
      else
       local.get $6
       i32.const 12
       i32.eq
       if
        local.get $2
        local.get $3
        i64.add
        local.set $3
        loop $label3
         local.get $2
         local.get $3
         i64.lt_u
         if
          block $block2 (result i32)
           i32.const 0
           i32.const 112
           i32.load
           i64.const 1
           i32.const 52
           local.get $2
           i64.ctz
           i32.wrap_i64
           local.tee $6
           i32.const 63
           local.get $3
           local.get $2
           i64.sub
           i64.clz
           i32.wrap_i64
           i32.sub
           local.tee $9
           local.get $6
           local.get $9
           i32.lt_u
           select
           local.tee $6
           i32.sub
           i64.extend_i32_u
           i64.shl
           local.get $2
           local.get $6
           i64.extend_i32_u
           i64.shr_u
           i64.or
           local.tee $4
           i64.const 48
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $9
           i32.eqz
           br_if $block2
           drop
           i32.const 0
           local.get $9
           local.get $4
           i64.const 39
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $9
           i32.eqz
           br_if $block2
           drop
           i32.const 0
           local.get $9
           local.get $4
           i64.const 30
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $9
           i32.eqz
           br_if $block2
           drop
           i32.const 0
           local.get $9
           local.get $4
           i64.const 21
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $9
           i32.eqz
           br_if $block2
           drop
           local.get $9
           local.get $4
           i64.const 12
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
          end
          local.tee $9
          if
           local.get $9
           local.get $4
           i32.wrap_i64
           i32.const 32767
           i32.and
           local.tee $10
           i32.const 6
           i32.shr_u
           i32.const 3
           i32.shl
           i32.add
           local.tee $11
           local.get $11
           i64.load
           i64.const 1
           local.get $10
           i32.const 63
           i32.and
           i64.extend_i32_u
           i64.shl
           i64.or
           i64.store
          end
          local.get $9
          i32.eqz
          if
           local.get $2
           local.get $6
           call $34
          end
          local.get $2
          i64.const 1
          local.get $6
          i64.extend_i32_u
          i64.shl
          i64.add
          local.set $2
          br $label3
         end
        end
       else
        local.get $6
        i32.const 13
        i32.eq
        if
         local.get $2
         local.get $3
         i64.add
         local.set $3
         loop $label4
          local.get $2
          local.get $3
          i64.lt_u
          if
           block $block3 (result i32)
            i32.const 0
            i32.const 112
            i32.load
            i64.const 1
            i32.const 52
            local.get $2
            i64.ctz
            i32.wrap_i64
            local.tee $6
            i32.const 63
            local.get $3
            local.get $2
            i64.sub
            i64.clz
            i32.wrap_i64
            i32.sub
            local.tee $9
            local.get $6
            local.get $9
            i32.lt_u
            select
            local.tee $6
            i32.sub
            i64.extend_i32_u
            i64.shl
            local.get $2
            local.get $6
            i64.extend_i32_u
            i64.shr_u
            i64.or
            local.tee $4
            i64.const 48
            i64.shr_u
            i32.wrap_i64
            i32.const 4088
            i32.and
            i32.add
            i32.load
            local.tee $9
            i32.eqz
            br_if $block3
            drop
            i32.const 0
            local.get $9
            local.get $4
            i64.const 39
            i64.shr_u
            i32.wrap_i64
            i32.const 4088
            i32.and
            i32.add
            i32.load
            local.tee $9
            i32.eqz
            br_if $block3
            drop
            i32.const 0
            local.get $9
            local.get $4
            i64.const 30
            i64.shr_u
            i32.wrap_i64
            i32.const 4088
            i32.and
            i32.add
            i32.load
            local.tee $9
            i32.eqz
            br_if $block3
            drop
            i32.const 0
            local.get $9
            local.get $4
            i64.const 21
            i64.shr_u
            i32.wrap_i64
            i32.const 4088
            i32.and
            i32.add
            i32.load
            local.tee $9
            i32.eqz
            br_if $block3
            drop
            local.get $9
            local.get $4
            i64.const 12
            i64.shr_u
            i32.wrap_i64
            i32.const 4088
            i32.and
            i32.add
            i32.load
           end
           local.tee $9
           if
            local.get $9
            local.get $4
            i32.wrap_i64
            i32.const 32767
            i32.and
            local.tee $9
            i32.const 6
            i32.shr_u
            i32.const 3
            i32.shl
            i32.add
            local.tee $10
            local.get $10
            i64.load
            i64.const -2
            local.get $9
            i32.const 63
            i32.and
            i64.extend_i32_u
            i64.rotl
            i64.and
            i64.store
           end
           local.get $2
           i64.const 1
           local.get $6
           i64.extend_i32_u
           i64.shl
           i64.add
           local.set $2
           br $label4
          end
         end
        else
         local.get $6
         i32.const 5
         i32.ne
         if (result i32)
          local.get $6
          i32.const 6
          i32.eq
          if (result i32)
           i32.const 40
           i64.const 0
           i64.store
           i32.const 48
           i64.const 0
           i64.store
           i32.const 768
           i32.const 512
           i32.const 256
           memory.copy
           i32.const 112
           i32.load
           i32.const 5
           i64.const 0
           call $14
           i32.const -5
           i32.const 0
           local.get $2
           i32.const 40
           i64.load
           i64.ne
           if (result i32)
            i32.const 1
           else
            local.get $3
            i32.const 48
            i64.load
            i64.ne
           end
           select
          else
           local.get $6
           i32.const 14
           i32.eq
           if (result i32)
            block $block4 (result i32)
             local.get $8
             i32.load offset=12
             local.set $7
             i64.const 0
             local.set $2
             i32.const 28
             i32.load
             local.set $9
             i32.const 24
             i32.load
             local.set $10
             i32.const 32
             i32.load
             local.set $11
             i32.const 20
             i32.load
             local.set $12
             loop $label5
              local.get $2
              local.get $3
              i64.lt_u
              if
               i32.const -22
               local.get $12
               local.get $7
               local.get $2
               i32.wrap_i64
               i32.add
               local.get $10
               i32.and
               i32.const 3
               i32.shl
               i32.add
               local.tee $6
               i64.load
               local.tee $4
               i64.const 32
               i64.shr_u
               i32.wrap_i64
               local.get $9
               i32.ne
               local.get $4
               i32.wrap_i64
               local.get $11
               i32.gt_u
               i32.or
               br_if $block4
               drop
               local.get $6
               i64.const 0
               i64.store
               local.get $2
               i64.const 1
               i64.add
               local.set $2
               br $label5
              end
             end
             i32.const 0
            end
           else
            i32.const -2147483648
           end
          end
         else
          i32.const 0
         end
         local.set $7
        end
       end
      end
     end
     local.get $7
     local.get $8
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $7
      i32.store
      br $block5
     end
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $label6
    end
   end
   local.get $1
   local.set $0
  end
  local.get $0
 )
 (func $74 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  block $block3
   loop $label6
    local.get $0
    local.get $1
    i32.lt_u
    if
     i32.const 0
     i32.load
     local.get $0
     i32.const 5
     i32.shl
     i32.add
     local.tee $7
     i32.load8_u
     local.set $8
     local.get $7
     i32.load8_u offset=1
     local.set $9
     local.get $7
     i64.load offset=24
     local.set $3
     local.get $7
     i64.load offset=16
     local.set $2
     i32.const 0
     local.set $6
     local.get $8
     i32.const 10
     i32.eq
     if
      i64.const 1
      local.get $9
      i64.extend_i32_u
      local.tee $4
      i64.shl
      local.set $5
      local.get $2
      local.get $3
      local.get $4
      i64.shl
      i64.add
      local.set $3
      loop $label1
       loop $label
        local.get $2
        local.get $3
        i64.lt_u
        if (result i32)
         i32.const 264
         i32.load
         local.tee $8
         i32.eqz
         i32.const 256
         i64.load
         i64.const 1
         i32.const 52
         local.get $9
         i32.sub
         i64.extend_i32_u
         i64.shl
         local.get $2
         local.get $9
         i64.extend_i32_u
         i64.shr_u
         i64.or
         local.tee $4
         i64.const 15
         i64.shr_u
         i64.ne
         i32.or
         if (result i32)
          i32.const 0
         else
          local.get $8
          local.get $4
          i32.wrap_i64
          i32.const 32767
          i32.and
          local.tee $8
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $10
          local.get $10
          i64.load
          i64.const 1
          local.get $8
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.shl
          i64.or
          i64.store
          i32.const 1
         end
        else
         i32.const 0
        end
        if
         local.get $2
         local.get $5
         i64.add
         local.set $2
         br $label
        end
       end
       local.get $2
       local.get $3
       i64.lt_u
       if
        local.get $2
        local.get $9
        call $35
        local.get $2
        local.get $5
        i64.add
        local.set $2
        br $label1
       end
      end
     else
      local.get $8
      i32.const 11
      i32.eq
      if
       i64.const 1
       local.get $9
       i64.extend_i32_u
       local.tee $4
       i64.shl
       local.set $5
       local.get $2
       local.get $3
       local.get $4
       i64.shl
       i64.add
       local.set $3
       loop $label2
        local.get $2
        local.get $3
        i64.lt_u
        if
         i32.const 256
         i64.load
         i64.const 1
         i32.const 52
         local.get $9
         i32.sub
         i64.extend_i32_u
         i64.shl
         local.get $2
         local.get $9
         i64.extend_i32_u
         i64.shr_u
         i64.or
         local.tee $4
         i64.const 15
         i64.shr_u
         i64.ne
         if (result i32)
          i32.const 0
         else
          i32.const 264
          i32.load
         end
         if
          i32.const 264
          i32.load
          local.get $4
          i32.wrap_i64
          i32.const 32767
          i32.and
          local.tee $8
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $10
          local.get $10
          i64.load
          i64.const -2
          local.get $8
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.rotl
          i64.and
          i64.store
         else
          block $block (result i32)
           i32.const 0
           i32.const 112
           i32.load
           local.get $4
           i64.const 48
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $8
           i32.eqz
           br_if $block
           drop
           i32.const 0
           local.get $8
           local.get $4
           i64.const 39
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $8
           i32.eqz
           br_if $block
           drop
           i32.const 0
           local.get $8
           local.get $4
           i64.const 30
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $8
           i32.eqz
           br_if $block
           drop
           i32.const 0
           local.get $8
           local.get $4
           i64.const 21
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $8
           i32.eqz
           br_if $block
           drop
           local.get $8
           local.get $4
           i64.const 12
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
          end
          local.tee $8
          if
           local.get $8
           local.get $4
           i32.wrap_i64
           i32.const 32767
           i32.and
           local.tee $8
           i32.const 6
           i32.shr_u
           i32.const 3
           i32.shl
           i32.add
           local.tee $10
           local.get $10
           i64.load
           i64.const -2
           local.get $8
           i32.const 63
           i32.and
           i64.extend_i32_u
           i64.rotl
           i64.and
           i64.store
          end
         end
         local.get $2
         local.get $5
         i64.add
         local.set $2
         br $label2
        end
       end
      else
       local.get $8
       i32.const 12
       i32.eq
       if
        local.get $2
        local.get $3
        i64.add
        local.set $3
        loop $label3
         local.get $2
         local.get $3
         i64.lt_u
         if
          i32.const 264
          i32.load
          local.tee $8
          i32.eqz
          i32.const 256
          i64.load
          i64.const 1
          i32.const 52
          local.get $2
          i64.ctz
          i32.wrap_i64
          local.tee $9
          i32.const 63
          local.get $3
          local.get $2
          i64.sub
          i64.clz
          i32.wrap_i64
          i32.sub
          local.tee $10
          local.get $9
          local.get $10
          i32.lt_u
          select
          local.tee $9
          i32.sub
          i64.extend_i32_u
          i64.shl
          local.get $2
          local.get $9
          i64.extend_i32_u
          i64.shr_u
          i64.or
          local.tee $4
          i64.const 15
          i64.shr_u
          i64.ne
          i32.or
          if (result i32)
           i32.const 0
          else
           local.get $8
           local.get $4
           i32.wrap_i64
           i32.const 32767
           i32.and
           local.tee $8
           i32.const 6
           i32.shr_u
           i32.const 3
           i32.shl
           i32.add
           local.tee $10
           local.get $10
           i64.load
           i64.const 1
           local.get $8
           i32.const 63
           i32.and
           i64.extend_i32_u
           i64.shl
           i64.or
           i64.store
           i32.const 1
          end
          i32.eqz
          if
           local.get $2
           local.get $9
           call $35
          end
          local.get $2
          i64.const 1
          local.get $9
          i64.extend_i32_u
          i64.shl
          i64.add
          local.set $2
          br $label3
         end
        end
       else
        local.get $8
        i32.const 13
        i32.eq
        if
         local.get $2
         local.get $3
         i64.add
         local.set $3
         loop $label4
          local.get $2
          local.get $3
          i64.lt_u
          if
           i32.const 256
           i64.load
           i64.const 1
           i32.const 52
           local.get $2
           i64.ctz
           i32.wrap_i64
           local.tee $8
           i32.const 63
           local.get $3
           local.get $2
           i64.sub
           i64.clz
           i32.wrap_i64
           i32.sub
           local.tee $9
           local.get $8
           local.get $9
           i32.lt_u
           select
           local.tee $8
           i32.sub
           i64.extend_i32_u
           i64.shl
           local.get $2
           local.get $8
           i64.extend_i32_u
           i64.shr_u
           i64.or
           local.tee $4
           i64.const 15
           i64.shr_u
           i64.ne
           if (result i32)
            i32.const 0
           else
            i32.const 264
            i32.load
           end
           if
            i32.const 264
            i32.load
            local.get $4
            i32.wrap_i64
            i32.const 32767
            i32.and
            local.tee $9
            i32.const 6
            i32.shr_u
            i32.const 3
            i32.shl
            i32.add
            local.tee $10
            local.get $10
            i64.load
            i64.const -2
            local.get $9
            i32.const 63
            i32.and
            i64.extend_i32_u
            i64.rotl
            i64.and
            i64.store
           else
            block $block1 (result i32)
             i32.const 0
             i32.const 112
             i32.load
             local.get $4
             i64.const 48
             i64.shr_u
             i32.wrap_i64
             i32.const 4088
             i32.and
             i32.add
             i32.load
             local.tee $9
             i32.eqz
             br_if $block1
             drop
             i32.const 0
             local.get $9
             local.get $4
             i64.const 39
             i64.shr_u
             i32.wrap_i64
             i32.const 4088
             i32.and
             i32.add
             i32.load
             local.tee $9
             i32.eqz
             br_if $block1
             drop
             i32.const 0
             local.get $9
             local.get $4
             i64.const 30
             i64.shr_u
             i32.wrap_i64
             i32.const 4088
             i32.and
             i32.add
             i32.load
             local.tee $9
             i32.eqz
             br_if $block1
             drop
             i32.const 0
             local.get $9
             local.get $4
             i64.const 21
             i64.shr_u
             i32.wrap_i64
             i32.const 4088
             i32.and
             i32.add
             i32.load
             local.tee $9
             i32.eqz
             br_if $block1
             drop
             local.get $9
             local.get $4
             i64.const 12
             i64.shr_u
             i32.wrap_i64
             i32.const 4088
             i32.and
             i32.add
             i32.load
            end
            local.tee $9
            if
             local.get $9
             local.get $4
             i32.wrap_i64
             i32.const 32767
             i32.and
             local.tee $9
             i32.const 6
             i32.shr_u
             i32.const 3
             i32.shl
             i32.add
             local.tee $10
             local.get $10
             i64.load
             i64.const -2
             local.get $9
             i32.const 63
             i32.and
             i64.extend_i32_u
             i64.rotl
             i64.and
             i64.store
            end
           end
           local.get $2
           i64.const 1
           local.get $8
           i64.extend_i32_u
           i64.shl
           i64.add
           local.set $2
           br $label4
          end
         end
        else
         local.get $8
         i32.const 5
         i32.ne
         if (result i32)
          local.get $8
          i32.const 6
          i32.eq
          if (result i32)
           i32.const 40
           i64.const 0
           i64.store
           i32.const 48
           i64.const 0
           i64.store
           i32.const 768
           i32.const 512
           i32.const 256
           memory.copy
           i32.const 112
           i32.load
           i32.const 5
           i64.const 0
           call $14
           i32.const -5
           i32.const 0
           local.get $2
           i32.const 40
           i64.load
           i64.ne
           if (result i32)
            i32.const 1
           else
            local.get $3
            i32.const 48
            i64.load
            i64.ne
           end
           select
          else
           local.get $8
           i32.const 14
           i32.eq
           if (result i32)
            block $block2 (result i32)
             local.get $7
             i32.load offset=12
             local.set $9
             i64.const 0
             local.set $2
             i32.const 28
             i32.load
             local.set $10
             i32.const 24
             i32.load
             local.set $6
             i32.const 32
             i32.load
             local.set $11
             i32.const 20
             i32.load
             local.set $12
             loop $label5
              local.get $2
              local.get $3
              i64.lt_u
              if
               i32.const -22
               local.get $12
               local.get $9
               local.get $2
               i32.wrap_i64
               i32.add
               local.get $6
               i32.and
               i32.const 3
               i32.shl
               i32.add
               local.tee $8
               i64.load
               local.tee $4
               i64.const 32
               i64.shr_u
               i32.wrap_i64
               local.get $10
               i32.ne
               local.get $4
               i32.wrap_i64
               local.get $11
               i32.gt_u
               i32.or
               br_if $block2
               drop
               local.get $8
               i64.const 0
               i64.store
               local.get $2
               i64.const 1
               i64.add
               local.set $2
               br $label5
              end
             end
             i32.const 0
            end
           else
            i32.const -2147483648
           end
          end
         else
          i32.const 0
         end
         local.set $6
        end
       end
      end
     end
     local.get $6
     local.get $7
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $6
      i32.store
      br $block3
     end
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $label6
    end
   end
   local.get $1
   local.set $0
  end
  local.get $0
 )
 (func $75 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i64)
  block $block7
   loop $label8
    local.get $0
    local.get $1
    i32.lt_u
    if
     i32.const 0
     i32.load
     local.get $0
     i32.const 5
     i32.shl
     i32.add
     local.tee $5
     i32.load8_u
     local.set $2
     local.get $5
     i32.load8_u offset=1
     local.set $7
     local.get $5
     i64.load offset=24
     local.set $10
     local.get $5
     i64.load offset=16
     local.set $9
     i32.const 0
     local.set $6
     local.get $2
     i32.const 10
     i32.eq
     if
      i64.const 1
      local.get $7
      i64.extend_i32_u
      local.tee $11
      i64.shl
      local.set $12
      local.get $9
      local.get $10
      local.get $11
      i64.shl
      i64.add
      local.set $10
      loop $label1
       loop $label
        local.get $9
        local.get $10
        i64.lt_u
        if (result i32)
         i32.const 0
         i32.const 256
         i32.load
         local.tee $3
         local.get $7
         select
         local.set $2
         local.get $9
         local.get $7
         i64.extend_i32_u
         i64.shr_u
         local.set $11
         block $block (result i32)
          local.get $3
          i32.const 2
          i32.and
          if
           local.get $3
           i32.const 38
           i32.add
           local.get $7
           i32.const 3
           i32.shl
           i32.add
           i32.load
           local.set $2
          end
          i32.const 0
          local.get $2
          i32.eqz
          br_if $block
          drop
          local.get $2
          i32.const 8
          i32.add
          i32.load
          local.tee $2
          i32.const 0
          local.get $11
          i64.const 12
          i64.shr_u
          local.tee $13
          i64.eqz
          select
          local.set $4
          block $block1
           local.get $2
           i32.const 2
           i32.and
           i32.eqz
           br_if $block1
           local.get $2
           i32.const 2
           i32.sub
           i32.load
           local.tee $3
           if
            local.get $3
            i32.const 6
            i32.gt_u
            if
             i32.const 0
             local.set $4
             local.get $3
             i32.const 12
             i32.gt_u
             local.get $13
             i64.const 18
             i64.shr_u
             i64.const 0
             i64.ne
             i32.or
             br_if $block1
             local.get $2
             i32.const 38
             i32.add
             local.get $13
             i64.const 12
             i64.shr_u
             i32.wrap_i64
             i32.const 3
             i32.shl
             i32.add
             i32.load
             local.tee $2
             i32.eqz
             br_if $block1
            else
             i32.const 0
             local.set $4
             local.get $13
             i64.const 12
             i64.shr_u
             i64.const 0
             i64.ne
             br_if $block1
            end
            local.get $2
            i32.const 38
            i32.add
            local.get $13
            i64.const 6
            i64.shr_u
            i32.wrap_i64
            i32.const 63
            i32.and
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.tee $2
            i32.eqz
            br_if $block1
           else
            i32.const 0
            local.set $4
            local.get $13
            i64.const 6
            i64.shr_u
            i64.const 0
            i64.ne
            br_if $block1
           end
           local.get $2
           i32.const 38
           i32.add
           local.get $13
           i32.wrap_i64
           i32.const 63
           i32.and
           i32.const 3
           i32.shl
           i32.add
           i32.load
           local.set $4
          end
          i32.const 0
          local.get $4
          i32.eqz
          br_if $block
          drop
          local.get $4
          local.get $11
          i32.wrap_i64
          i32.const 4095
          i32.and
          local.tee $2
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $3
          local.get $3
          i64.load
          i64.const 1
          local.get $2
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.shl
          i64.or
          i64.store
          i32.const 1
         end
        else
         i32.const 0
        end
        if
         local.get $9
         local.get $12
         i64.add
         local.set $9
         br $label
        end
       end
       local.get $9
       local.get $10
       i64.lt_u
       if
        local.get $9
        local.get $7
        i64.extend_i32_u
        i64.shr_u
        local.get $7
        i32.const 512
        call $9
        local.get $9
        local.get $12
        i64.add
        local.set $9
        br $label1
       end
      end
     else
      local.get $2
      i32.const 11
      i32.eq
      if
       i64.const 1
       local.get $7
       i64.extend_i32_u
       local.tee $11
       i64.shl
       local.set $12
       local.get $9
       local.get $10
       local.get $11
       i64.shl
       i64.add
       local.set $10
       loop $label3
        local.get $9
        local.get $10
        i64.lt_u
        if
         local.get $9
         local.get $7
         i64.extend_i32_u
         i64.shr_u
         local.tee $11
         i64.const 12
         i64.shr_u
         local.set $13
         i32.const 0
         i32.const 256
         i32.load
         local.tee $3
         local.get $7
         select
         local.set $2
         local.get $3
         i32.const 2
         i32.and
         if
          local.get $3
          i32.const 38
          i32.add
          local.get $7
          i32.const 3
          i32.shl
          i32.add
          i32.load
          local.set $2
         end
         local.get $2
         i32.const 8
         i32.add
         i32.const 0
         local.get $2
         select
         local.tee $2
         if (result i32)
          local.get $2
          i32.const 0
          local.get $13
          i64.eqz
          select
          local.set $4
          block $block2
           local.get $2
           i64.load
           i32.wrap_i64
           local.tee $3
           i32.const 2
           i32.and
           i32.eqz
           br_if $block2
           i32.const 0
           local.set $4
           local.get $13
           local.get $3
           i32.const 2
           i32.sub
           i32.load
           local.tee $2
           i64.extend_i32_u
           i64.shr_u
           i64.const 64
           i64.ge_u
           br_if $block2
           loop $label2
            local.get $3
            i32.const 38
            i32.add
            local.get $13
            local.get $2
            i64.extend_i32_u
            i64.shr_u
            i32.wrap_i64
            i32.const 63
            i32.and
            i32.const 3
            i32.shl
            i32.add
            local.set $4
            local.get $2
            i32.eqz
            br_if $block2
            local.get $4
            i64.load
            i32.wrap_i64
            local.set $3
            i32.const 0
            local.set $4
            local.get $3
            i32.eqz
            br_if $block2
            local.get $2
            i32.const 6
            i32.sub
            local.set $2
            br $label2
           end
           unreachable
          end
          local.get $4
          if (result i32)
           local.get $4
           i64.load
           i32.wrap_i64
          else
           i32.const 0
          end
         else
          i32.const 0
         end
         local.tee $2
         if
          local.get $2
          local.get $11
          i32.wrap_i64
          i32.const 4095
          i32.and
          local.tee $2
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $3
          local.get $3
          i64.load
          i64.const -2
          local.get $2
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.rotl
          i64.and
          i64.store
         end
         local.get $9
         local.get $12
         i64.add
         local.set $9
         br $label3
        end
       end
      else
       local.get $2
       i32.const 12
       i32.eq
       if
        local.get $9
        local.get $10
        i64.add
        local.set $10
        loop $label4
         local.get $9
         local.get $10
         i64.lt_u
         if
          local.get $9
          local.get $9
          i64.ctz
          i32.wrap_i64
          local.tee $2
          i32.const 63
          local.get $10
          local.get $9
          i64.sub
          i64.clz
          i32.wrap_i64
          i32.sub
          local.tee $3
          local.get $2
          local.get $3
          i32.lt_u
          select
          local.tee $4
          i64.extend_i32_u
          i64.shr_u
          local.set $11
          i32.const 0
          i32.const 256
          i32.load
          local.tee $3
          local.get $4
          select
          local.set $2
          block $block3 (result i32)
           local.get $3
           i32.const 2
           i32.and
           if
            local.get $3
            i32.const 38
            i32.add
            local.get $4
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.set $2
           end
           i32.const 0
           local.get $2
           i32.eqz
           br_if $block3
           drop
           local.get $2
           i32.const 8
           i32.add
           i32.load
           local.tee $3
           i32.const 0
           local.get $11
           i64.const 12
           i64.shr_u
           local.tee $12
           i64.eqz
           select
           local.set $2
           block $block4
            local.get $3
            i32.const 2
            i32.and
            i32.eqz
            br_if $block4
            local.get $3
            i32.const 2
            i32.sub
            i32.load
            local.tee $7
            if
             local.get $7
             i32.const 6
             i32.gt_u
             if
              i32.const 0
              local.set $2
              local.get $7
              i32.const 12
              i32.gt_u
              local.get $12
              i64.const 18
              i64.shr_u
              i64.const 0
              i64.ne
              i32.or
              br_if $block4
              local.get $3
              i32.const 38
              i32.add
              local.get $12
              i64.const 12
              i64.shr_u
              i32.wrap_i64
              i32.const 3
              i32.shl
              i32.add
              i32.load
              local.tee $3
              i32.eqz
              br_if $block4
             else
              i32.const 0
              local.set $2
              local.get $12
              i64.const 12
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $block4
             end
             local.get $3
             i32.const 38
             i32.add
             local.get $12
             i64.const 6
             i64.shr_u
             i32.wrap_i64
             i32.const 63
             i32.and
             i32.const 3
             i32.shl
             i32.add
             i32.load
             local.tee $3
             i32.eqz
             br_if $block4
            else
             i32.const 0
             local.set $2
             local.get $12
             i64.const 6
             i64.shr_u
             i64.const 0
             i64.ne
             br_if $block4
            end
            local.get $3
            i32.const 38
            i32.add
            local.get $12
            i32.wrap_i64
            i32.const 63
            i32.and
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.set $2
           end
           i32.const 0
           local.get $2
           i32.eqz
           br_if $block3
           drop
           local.get $2
           local.get $11
           i32.wrap_i64
           i32.const 4095
           i32.and
           local.tee $2
           i32.const 6
           i32.shr_u
           i32.const 3
           i32.shl
           i32.add
           local.tee $3
           local.get $3
           i64.load
           i64.const 1
           local.get $2
           i32.const 63
           i32.and
           i64.extend_i32_u
           i64.shl
           i64.or
           i64.store
           i32.const 1
          end
          i32.eqz
          if
           local.get $9
           local.get $4
           i64.extend_i32_u
           i64.shr_u
           local.get $4
           i32.const 512
           call $9
          end
          local.get $9
          i64.const 1
          local.get $4
          i64.extend_i32_u
          i64.shl
          i64.add
          local.set $9
          br $label4
         end
        end
       else
        local.get $2
        i32.const 13
        i32.eq
        if
         local.get $9
         local.get $10
         i64.add
         local.set $10
         loop $label6
          local.get $9
          local.get $10
          i64.lt_u
          if
           local.get $9
           local.get $9
           i64.ctz
           i32.wrap_i64
           local.tee $2
           i32.const 63
           local.get $10
           local.get $9
           i64.sub
           i64.clz
           i32.wrap_i64
           i32.sub
           local.tee $3
           local.get $2
           local.get $3
           i32.lt_u
           select
           local.tee $7
           i64.extend_i32_u
           i64.shr_u
           local.tee $11
           i64.const 12
           i64.shr_u
           local.set $12
           i32.const 0
           i32.const 256
           i32.load
           local.tee $3
           local.get $7
           select
           local.set $2
           local.get $3
           i32.const 2
           i32.and
           if
            local.get $3
            i32.const 38
            i32.add
            local.get $7
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.set $2
           end
           local.get $2
           i32.const 8
           i32.add
           i32.const 0
           local.get $2
           select
           local.tee $2
           if (result i32)
            local.get $2
            i32.const 0
            local.get $12
            i64.eqz
            select
            local.set $4
            block $block5
             local.get $2
             i64.load
             i32.wrap_i64
             local.tee $2
             i32.const 2
             i32.and
             i32.eqz
             br_if $block5
             i32.const 0
             local.set $4
             local.get $12
             local.get $2
             i32.const 2
             i32.sub
             i32.load
             local.tee $3
             i64.extend_i32_u
             i64.shr_u
             i64.const 64
             i64.ge_u
             br_if $block5
             loop $label5
              local.get $2
              i32.const 38
              i32.add
              local.get $12
              local.get $3
              i64.extend_i32_u
              i64.shr_u
              i32.wrap_i64
              i32.const 63
              i32.and
              i32.const 3
              i32.shl
              i32.add
              local.set $4
              local.get $3
              i32.eqz
              br_if $block5
              local.get $4
              i64.load
              i32.wrap_i64
              local.set $2
              i32.const 0
              local.set $4
              local.get $2
              i32.eqz
              br_if $block5
              local.get $3
              i32.const 6
              i32.sub
              local.set $3
              br $label5
             end
             unreachable
            end
            local.get $4
            if (result i32)
             local.get $4
             i64.load
             i32.wrap_i64
            else
             i32.const 0
            end
           else
            i32.const 0
           end
           local.tee $2
           if
            local.get $2
            local.get $11
            i32.wrap_i64
            i32.const 4095
            i32.and
            local.tee $2
            i32.const 6
            i32.shr_u
            i32.const 3
            i32.shl
            i32.add
            local.tee $3
            local.get $3
            i64.load
            i64.const -2
            local.get $2
            i32.const 63
            i32.and
            i64.extend_i32_u
            i64.rotl
            i64.and
            i64.store
           end
           local.get $9
           i64.const 1
           local.get $7
           i64.extend_i32_u
           i64.shl
           i64.add
           local.set $9
           br $label6
          end
         end
        else
         local.get $2
         i32.const 5
         i32.eq
         if
          i32.const 512
          call $42
         else
          local.get $2
          i32.const 6
          i32.eq
          if (result i32)
           i32.const 40
           i64.const 0
           i64.store
           i32.const 48
           i64.const 0
           i64.store
           i32.const 768
           i32.const 512
           i32.const 256
           memory.copy
           i32.const 512
           call $40
           i32.const -5
           i32.const 0
           local.get $9
           i32.const 40
           i64.load
           i64.ne
           if (result i32)
            i32.const 1
           else
            local.get $10
            i32.const 48
            i64.load
            i64.ne
           end
           select
          else
           local.get $2
           i32.const 14
           i32.eq
           if (result i32)
            block $block6 (result i32)
             local.get $5
             i32.load offset=12
             local.set $3
             i64.const 0
             local.set $9
             i32.const 28
             i32.load
             local.set $4
             i32.const 24
             i32.load
             local.set $6
             i32.const 32
             i32.load
             local.set $7
             i32.const 20
             i32.load
             local.set $8
             loop $label7
              local.get $9
              local.get $10
              i64.lt_u
              if
               i32.const -22
               local.get $8
               local.get $3
               local.get $9
               i32.wrap_i64
               i32.add
               local.get $6
               i32.and
               i32.const 3
               i32.shl
               i32.add
               local.tee $2
               i64.load
               local.tee $11
               i64.const 32
               i64.shr_u
               i32.wrap_i64
               local.get $4
               i32.ne
               local.get $11
               i32.wrap_i64
               local.get $7
               i32.gt_u
               i32.or
               br_if $block6
               drop
               local.get $2
               i64.const 0
               i64.store
               local.get $9
               i64.const 1
               i64.add
               local.set $9
               br $label7
              end
             end
             i32.const 0
            end
           else
            i32.const -2147483648
           end
          end
          local.set $6
         end
        end
       end
      end
     end
     local.get $6
     local.get $5
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $6
      i32.store
      br $block7
     end
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $label8
    end
   end
   local.get $1
   local.set $0
  end
  local.get $0
 )
 (func $76 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i64)
  block $block7
   loop $label8
    local.get $0
    local.get $1
    i32.lt_u
    if
     i32.const 0
     i32.load
     local.get $0
     i32.const 5
     i32.shl
     i32.add
     local.tee $5
     i32.load8_u
     local.set $2
     local.get $5
     i32.load8_u offset=1
     local.set $7
     local.get $5
     i64.load offset=24
     local.set $10
     local.get $5
     i64.load offset=16
     local.set $9
     i32.const 0
     local.set $6
     local.get $2
     i32.const 10
     i32.eq
     if
      i64.const 1
      local.get $7
      i64.extend_i32_u
      local.tee $11
      i64.shl
      local.set $12
      local.get $9
      local.get $10
      local.get $11
      i64.shl
      i64.add
      local.set $10
      loop $label1
       loop $label
        local.get $9
        local.get $10
        i64.lt_u
        if (result i32)
         i32.const 0
         i32.const 256
         i32.load
         local.tee $3
         local.get $7
         select
         local.set $2
         local.get $9
         local.get $7
         i64.extend_i32_u
         i64.shr_u
         local.set $11
         block $block (result i32)
          local.get $3
          i32.const 2
          i32.and
          if
           local.get $3
           i32.const 38
           i32.add
           local.get $7
           i32.const 3
           i32.shl
           i32.add
           i32.load
           local.set $2
          end
          i32.const 0
          local.get $2
          i32.eqz
          br_if $block
          drop
          local.get $2
          i32.const 8
          i32.add
          i32.load
          local.tee $2
          i32.const 0
          local.get $11
          i64.const 15
          i64.shr_u
          local.tee $13
          i64.eqz
          select
          local.set $4
          block $block1
           local.get $2
           i32.const 2
           i32.and
           i32.eqz
           br_if $block1
           local.get $2
           i32.const 2
           i32.sub
           i32.load
           local.tee $3
           if
            local.get $3
            i32.const 6
            i32.gt_u
            if
             i32.const 0
             local.set $4
             local.get $3
             i32.const 12
             i32.gt_u
             local.get $13
             i64.const 18
             i64.shr_u
             i64.const 0
             i64.ne
             i32.or
             br_if $block1
             local.get $2
             i32.const 38
             i32.add
             local.get $13
             i64.const 12
             i64.shr_u
             i32.wrap_i64
             i32.const 3
             i32.shl
             i32.add
             i32.load
             local.tee $2
             i32.eqz
             br_if $block1
            else
             i32.const 0
             local.set $4
             local.get $13
             i64.const 12
             i64.shr_u
             i64.const 0
             i64.ne
             br_if $block1
            end
            local.get $2
            i32.const 38
            i32.add
            local.get $13
            i64.const 6
            i64.shr_u
            i32.wrap_i64
            i32.const 63
            i32.and
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.tee $2
            i32.eqz
            br_if $block1
           else
            i32.const 0
            local.set $4
            local.get $13
            i64.const 6
            i64.shr_u
            i64.const 0
            i64.ne
            br_if $block1
           end
           local.get $2
           i32.const 38
           i32.add
           local.get $13
           i32.wrap_i64
           i32.const 63
           i32.and
           i32.const 3
           i32.shl
           i32.add
           i32.load
           local.set $4
          end
          i32.const 0
          local.get $4
          i32.eqz
          br_if $block
          drop
          local.get $4
          local.get $11
          i32.wrap_i64
          i32.const 32767
          i32.and
          local.tee $2
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $3
          local.get $3
          i64.load
          i64.const 1
          local.get $2
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.shl
          i64.or
          i64.store
          i32.const 1
         end
        else
         i32.const 0
        end
        if
         local.get $9
         local.get $12
         i64.add
         local.set $9
         br $label
        end
       end
       local.get $9
       local.get $10
       i64.lt_u
       if
        local.get $9
        local.get $7
        i64.extend_i32_u
        i64.shr_u
        local.get $7
        i32.const 4096
        call $9
        local.get $9
        local.get $12
        i64.add
        local.set $9
        br $label1
       end
      end
     else
      local.get $2
      i32.const 11
      i32.eq
      if
       i64.const 1
       local.get $7
       i64.extend_i32_u
       local.tee $11
       i64.shl
       local.set $12
       local.get $9
       local.get $10
       local.get $11
       i64.shl
       i64.add
       local.set $10
       loop $label3
        local.get $9
        local.get $10
        i64.lt_u
        if
         local.get $9
         local.get $7
         i64.extend_i32_u
         i64.shr_u
         local.tee $11
         i64.const 15
         i64.shr_u
         local.set $13
         i32.const 0
         i32.const 256
         i32.load
         local.tee $3
         local.get $7
         select
         local.set $2
         local.get $3
         i32.const 2
         i32.and
         if
          local.get $3
          i32.const 38
          i32.add
          local.get $7
          i32.const 3
          i32.shl
          i32.add
          i32.load
          local.set $2
         end
         local.get $2
         i32.const 8
         i32.add
         i32.const 0
         local.get $2
         select
         local.tee $2
         if (result i32)
          local.get $2
          i32.const 0
          local.get $13
          i64.eqz
          select
          local.set $4
          block $block2
           local.get $2
           i64.load
           i32.wrap_i64
           local.tee $3
           i32.const 2
           i32.and
           i32.eqz
           br_if $block2
           i32.const 0
           local.set $4
           local.get $13
           local.get $3
           i32.const 2
           i32.sub
           i32.load
           local.tee $2
           i64.extend_i32_u
           i64.shr_u
           i64.const 64
           i64.ge_u
           br_if $block2
           loop $label2
            local.get $3
            i32.const 38
            i32.add
            local.get $13
            local.get $2
            i64.extend_i32_u
            i64.shr_u
            i32.wrap_i64
            i32.const 63
            i32.and
            i32.const 3
            i32.shl
            i32.add
            local.set $4
            local.get $2
            i32.eqz
            br_if $block2
            local.get $4
            i64.load
            i32.wrap_i64
            local.set $3
            i32.const 0
            local.set $4
            local.get $3
            i32.eqz
            br_if $block2
            local.get $2
            i32.const 6
            i32.sub
            local.set $2
            br $label2
           end
           unreachable
          end
          local.get $4
          if (result i32)
           local.get $4
           i64.load
           i32.wrap_i64
          else
           i32.const 0
          end
         else
          i32.const 0
         end
         local.tee $2
         if
          local.get $2
          local.get $11
          i32.wrap_i64
          i32.const 32767
          i32.and
          local.tee $2
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $3
          local.get $3
          i64.load
          i64.const -2
          local.get $2
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.rotl
          i64.and
          i64.store
         end
         local.get $9
         local.get $12
         i64.add
         local.set $9
         br $label3
        end
       end
      else
       local.get $2
       i32.const 12
       i32.eq
       if
        local.get $9
        local.get $10
        i64.add
        local.set $10
        loop $label4
         local.get $9
         local.get $10
         i64.lt_u
         if
          local.get $9
          local.get $9
          i64.ctz
          i32.wrap_i64
          local.tee $2
          i32.const 63
          local.get $10
          local.get $9
          i64.sub
          i64.clz
          i32.wrap_i64
          i32.sub
          local.tee $3
          local.get $2
          local.get $3
          i32.lt_u
          select
          local.tee $4
          i64.extend_i32_u
          i64.shr_u
          local.set $11
          i32.const 0
          i32.const 256
          i32.load
          local.tee $3
          local.get $4
          select
          local.set $2
          block $block3 (result i32)
           local.get $3
           i32.const 2
           i32.and
           if
            local.get $3
            i32.const 38
            i32.add
            local.get $4
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.set $2
           end
           i32.const 0
           local.get $2
           i32.eqz
           br_if $block3
           drop
           local.get $2
           i32.const 8
           i32.add
           i32.load
           local.tee $3
           i32.const 0
           local.get $11
           i64.const 15
           i64.shr_u
           local.tee $12
           i64.eqz
           select
           local.set $2
           block $block4
            local.get $3
            i32.const 2
            i32.and
            i32.eqz
            br_if $block4
            local.get $3
            i32.const 2
            i32.sub
            i32.load
            local.tee $7
            if
             local.get $7
             i32.const 6
             i32.gt_u
             if
              i32.const 0
              local.set $2
              local.get $7
              i32.const 12
              i32.gt_u
              local.get $12
              i64.const 18
              i64.shr_u
              i64.const 0
              i64.ne
              i32.or
              br_if $block4
              local.get $3
              i32.const 38
              i32.add
              local.get $12
              i64.const 12
              i64.shr_u
              i32.wrap_i64
              i32.const 3
              i32.shl
              i32.add
              i32.load
              local.tee $3
              i32.eqz
              br_if $block4
             else
              i32.const 0
              local.set $2
              local.get $12
              i64.const 12
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $block4
             end
             local.get $3
             i32.const 38
             i32.add
             local.get $12
             i64.const 6
             i64.shr_u
             i32.wrap_i64
             i32.const 63
             i32.and
             i32.const 3
             i32.shl
             i32.add
             i32.load
             local.tee $3
             i32.eqz
             br_if $block4
            else
             i32.const 0
             local.set $2
             local.get $12
             i64.const 6
             i64.shr_u
             i64.const 0
             i64.ne
             br_if $block4
            end
            local.get $3
            i32.const 38
            i32.add
            local.get $12
            i32.wrap_i64
            i32.const 63
            i32.and
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.set $2
           end
           i32.const 0
           local.get $2
           i32.eqz
           br_if $block3
           drop
           local.get $2
           local.get $11
           i32.wrap_i64
           i32.const 32767
           i32.and
           local.tee $2
           i32.const 6
           i32.shr_u
           i32.const 3
           i32.shl
           i32.add
           local.tee $3
           local.get $3
           i64.load
           i64.const 1
           local.get $2
           i32.const 63
           i32.and
           i64.extend_i32_u
           i64.shl
           i64.or
           i64.store
           i32.const 1
          end
          i32.eqz
          if
           local.get $9
           local.get $4
           i64.extend_i32_u
           i64.shr_u
           local.get $4
           i32.const 4096
           call $9
          end
          local.get $9
          i64.const 1
          local.get $4
          i64.extend_i32_u
          i64.shl
          i64.add
          local.set $9
          br $label4
         end
        end
       else
        local.get $2
        i32.const 13
        i32.eq
        if
         local.get $9
         local.get $10
         i64.add
         local.set $10
         loop $label6
          local.get $9
          local.get $10
          i64.lt_u
          if
           local.get $9
           local.get $9
           i64.ctz
           i32.wrap_i64
           local.tee $2
           i32.const 63
           local.get $10
           local.get $9
           i64.sub
           i64.clz
           i32.wrap_i64
           i32.sub
           local.tee $3
           local.get $2
           local.get $3
           i32.lt_u
           select
           local.tee $7
           i64.extend_i32_u
           i64.shr_u
           local.tee $11
           i64.const 15
           i64.shr_u
           local.set $12
           i32.const 0
           i32.const 256
           i32.load
           local.tee $3
           local.get $7
           select
           local.set $2
           local.get $3
           i32.const 2
           i32.and
           if
            local.get $3
            i32.const 38
            i32.add
            local.get $7
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.set $2
           end
           local.get $2
           i32.const 8
           i32.add
           i32.const 0
           local.get $2
           select
           local.tee $2
           if (result i32)
            local.get $2
            i32.const 0
            local.get $12
            i64.eqz
            select
            local.set $4
            block $block5
             local.get $2
             i64.load
             i32.wrap_i64
             local.tee $2
             i32.const 2
             i32.and
             i32.eqz
             br_if $block5
             i32.const 0
             local.set $4
             local.get $12
             local.get $2
             i32.const 2
             i32.sub
             i32.load
             local.tee $3
             i64.extend_i32_u
             i64.shr_u
             i64.const 64
             i64.ge_u
             br_if $block5
             loop $label5
              local.get $2
              i32.const 38
              i32.add
              local.get $12
              local.get $3
              i64.extend_i32_u
              i64.shr_u
              i32.wrap_i64
              i32.const 63
              i32.and
              i32.const 3
              i32.shl
              i32.add
              local.set $4
              local.get $3
              i32.eqz
              br_if $block5
              local.get $4
              i64.load
              i32.wrap_i64
              local.set $2
              i32.const 0
              local.set $4
              local.get $2
              i32.eqz
              br_if $block5
              local.get $3
              i32.const 6
              i32.sub
              local.set $3
              br $label5
             end
             unreachable
            end
            local.get $4
            if (result i32)
             local.get $4
             i64.load
             i32.wrap_i64
            else
             i32.const 0
            end
           else
            i32.const 0
           end
           local.tee $2
           if
            local.get $2
            local.get $11
            i32.wrap_i64
            i32.const 32767
            i32.and
            local.tee $2
            i32.const 6
            i32.shr_u
            i32.const 3
            i32.shl
            i32.add
            local.tee $3
            local.get $3
            i64.load
            i64.const -2
            local.get $2
            i32.const 63
            i32.and
            i64.extend_i32_u
            i64.rotl
            i64.and
            i64.store
           end
           local.get $9
           i64.const 1
           local.get $7
           i64.extend_i32_u
           i64.shl
           i64.add
           local.set $9
           br $label6
          end
         end
        else
         local.get $2
         i32.const 5
         i32.eq
         if
          i32.const 4096
          call $42
         else
          local.get $2
          i32.const 6
          i32.eq
          if (result i32)
           i32.const 40
           i64.const 0
           i64.store
           i32.const 48
           i64.const 0
           i64.store
           i32.const 768
           i32.const 512
           i32.const 256
           memory.copy
           i32.const 4096
           call $40
           i32.const -5
           i32.const 0
           local.get $9
           i32.const 40
           i64.load
           i64.ne
           if (result i32)
            i32.const 1
           else
            local.get $10
            i32.const 48
            i64.load
            i64.ne
           end
           select
          else
           local.get $2
           i32.const 14
           i32.eq
           if (result i32)
            block $block6 (result i32)
             local.get $5
             i32.load offset=12
             local.set $3
             i64.const 0
             local.set $9
             i32.const 28
             i32.load
             local.set $4
             i32.const 24
             i32.load
             local.set $6
             i32.const 32
             i32.load
             local.set $7
             i32.const 20
             i32.load
             local.set $8
             loop $label7
              local.get $9
              local.get $10
              i64.lt_u
              if
               i32.const -22
               local.get $8
               local.get $3
               local.get $9
               i32.wrap_i64
               i32.add
               local.get $6
               i32.and
               i32.const 3
               i32.shl
               i32.add
               local.tee $2
               i64.load
               local.tee $11
               i64.const 32
               i64.shr_u
               i32.wrap_i64
               local.get $4
               i32.ne
               local.get $11
               i32.wrap_i64
               local.get $7
               i32.gt_u
               i32.or
               br_if $block6
               drop
               local.get $2
               i64.const 0
               i64.store
               local.get $9
               i64.const 1
               i64.add
               local.set $9
               br $label7
              end
             end
             i32.const 0
            end
           else
            i32.const -2147483648
           end
          end
          local.set $6
         end
        end
       end
      end
     end
     local.get $6
     local.get $5
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $6
      i32.store
      br $block7
     end
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $label8
    end
   end
   local.get $1
   local.set $0
  end
  local.get $0
 )
 (func $77 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  local.get $1
  local.set $2
  local.get $0
  local.set $3
  block $block10
   loop $label5
    local.get $2
    local.get $3
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $6
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $6
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $4
      local.get $6
      i32.load offset=12
      local.set $5
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $4
        i32.load8_u
        if (result i32)
         local.get $4
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $1
       i32.load offset=64
       i32.store
       local.get $1
       local.get $4
       v128.load
       v128.store
       local.get $1
       local.get $4
       v128.load offset=16
       v128.store offset=16
       local.get $1
       local.get $4
       v128.load offset=32
       v128.store offset=32
       local.get $1
       local.get $4
       v128.load offset=48
       v128.store offset=48
       local.get $1
       i32.const 0
       i32.store offset=72
       local.get $1
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $1
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $0
        loop $label
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $1
          i32.add
          i32.const 0
          i32.store8
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
        end
        i32.const 20
        i32.load
        if (result i32)
         i32.const 0
        else
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
        end
        if
         i32.const 72
         i32.load
         local.set $0
         i32.const 80
         i32.load
         local.tee $8
         if
          i32.const 80
          local.get $8
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $8
          i32.add
          i32.store
         end
         local.get $8
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $4
         i32.load
         i32.store
         local.get $4
         local.get $8
         i32.store offset=28
         local.get $4
         i32.const 0
         i32.store
         local.get $4
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $0
          local.get $4
          i32.store
          local.get $0
          i32.load offset=28
          local.get $8
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $4
          i32.store
         end
         i32.const 272
         local.get $4
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 260
        i32.load
        local.tee $7
        local.set $8
        local.get $1
        local.set $0
        block $block2
         loop $label1
          local.get $8
          if
           local.get $8
           i32.load8_u
           local.tee $4
           local.get $0
           i32.load8_u
           i32.eq
           if
            local.get $4
            i32.eqz
            br_if $block2
            local.get $8
            i32.load8_u offset=1
            local.tee $4
            local.get $0
            i32.load8_u offset=1
            i32.eq
            if
             local.get $4
             i32.eqz
             br_if $block2
             local.get $8
             i32.load8_u offset=2
             local.tee $4
             local.get $0
             i32.load8_u offset=2
             i32.eq
             if
              local.get $4
              i32.eqz
              br_if $block2
              local.get $8
              i32.load8_u offset=3
              local.tee $4
              local.get $0
              i32.load8_u offset=3
              i32.eq
              if
               local.get $4
               i32.eqz
               br_if $block2
               local.get $8
               i32.load8_u offset=4
               local.tee $4
               local.get $0
               i32.load8_u offset=4
               i32.eq
               if
                local.get $4
                i32.eqz
                br_if $block2
                local.get $8
                i32.load8_u offset=5
                local.tee $4
                local.get $0
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $4
                 i32.eqz
                 br_if $block2
                 local.get $8
                 i32.load8_u offset=6
                 local.tee $4
                 local.get $0
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $4
                  i32.eqz
                  br_if $block2
                  local.get $8
                  i32.load8_u offset=7
                  local.tee $4
                  local.get $0
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $4
                   i32.eqz
                   br_if $block2
                   local.get $8
                   i32.const 8
                   i32.add
                   local.set $8
                   local.get $0
                   i32.const 8
                   i32.add
                   local.set $0
                   br $label1
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $7
           i32.load offset=64
           local.tee $7
           local.set $8
           local.get $1
           local.set $0
           br $label1
          end
         end
         i32.const 0
         local.set $7
        end
        local.get $7
        if (result i32)
         i32.const -17
        else
         local.get $1
         i32.const 0
         i32.store offset=64
         local.get $1
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $1
          i32.store offset=64
         else
          i32.const 260
          local.get $1
          i32.store
         end
         i32.const 264
         local.get $1
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        end
        local.tee $0
        if (result i32)
         i32.const 68
         i32.load
        else
         i32.const 0
        end
        if
         call $0
        end
       end
       local.get $0
       if
        local.get $1
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $1
        i32.store
       else
        i32.const 8
        i32.load
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if
       i32.const 4
       i32.load
       local.get $6
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $0
       local.get $6
       i32.load offset=12
       local.set $5
       block $block3 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block3
        drop
        i32.const 388
        i32.load
        local.tee $7
        local.set $8
        local.get $0
        local.set $1
        block $block4
         loop $label2
          local.get $8
          if
           local.get $8
           i32.load8_u
           local.tee $4
           local.get $1
           i32.load8_u
           i32.eq
           if
            local.get $4
            i32.eqz
            br_if $block4
            local.get $8
            i32.load8_u offset=1
            local.tee $4
            local.get $1
            i32.load8_u offset=1
            i32.eq
            if
             local.get $4
             i32.eqz
             br_if $block4
             local.get $8
             i32.load8_u offset=2
             local.tee $4
             local.get $1
             i32.load8_u offset=2
             i32.eq
             if
              local.get $4
              i32.eqz
              br_if $block4
              local.get $8
              i32.load8_u offset=3
              local.tee $4
              local.get $1
              i32.load8_u offset=3
              i32.eq
              if
               local.get $4
               i32.eqz
               br_if $block4
               local.get $8
               i32.load8_u offset=4
               local.tee $4
               local.get $1
               i32.load8_u offset=4
               i32.eq
               if
                local.get $4
                i32.eqz
                br_if $block4
                local.get $8
                i32.load8_u offset=5
                local.tee $4
                local.get $1
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $4
                 i32.eqz
                 br_if $block4
                 local.get $8
                 i32.load8_u offset=6
                 local.tee $4
                 local.get $1
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $4
                  i32.eqz
                  br_if $block4
                  local.get $8
                  i32.load8_u offset=7
                  local.tee $4
                  local.get $1
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $4
                   i32.eqz
                   br_if $block4
                   local.get $8
                   i32.const 8
                   i32.add
                   local.set $8
                   local.get $1
                   i32.const 8
                   i32.add
                   local.set $1
                   br $label2
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $7
           i32.load offset=64
           local.tee $7
           local.set $8
           local.get $0
           local.set $1
           br $label2
          end
         end
         i32.const 0
         local.set $7
        end
        i32.const -2
        local.get $7
        i32.eqz
        br_if $block3
        drop
        i32.const -22
        local.get $7
        i32.load offset=72
        br_if $block3
        drop
        local.get $7
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        local.get $7
        i32.store
        i32.const 0
       end
       local.set $0
      else
       local.get $0
       i32.const 4
       i32.eq
       if
        i32.const 8
        i32.load
        local.get $6
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.tee $0
        i32.load
        local.tee $1
        if (result i32)
         local.get $0
         i32.const 0
         i32.store
         local.get $1
         call $16
         local.get $1
         i32.load offset=72
         if
          local.get $1
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $1
           i32.load offset=64
           i32.store
          end
          local.get $1
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $1
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          local.get $1
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $1
           i32.load offset=64
           i32.store
          end
          local.get $1
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $1
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $1
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $1
         i32.store
         i32.const 0
        else
         i32.const -9
        end
        local.set $0
       else
        local.get $0
        i32.const 9
        i32.eq
        if
         i32.const -9
         local.set $0
         block $block5
          i32.const 8
          i32.load
          local.get $6
          i32.load offset=12
          i32.const 2
          i32.shl
          i32.add
          i32.load
          local.tee $1
          i32.eqz
          br_if $block5
          i32.const -22
          local.set $0
          local.get $1
          i32.load offset=72
          if (result i32)
           i32.const 0
          else
           i32.const 156
           i32.load
          end
          br_if $block5
          local.get $1
          call $16
          i32.const 0
          local.set $0
         end
        else
         local.get $0
         i32.const 8
         i32.eq
         if
          local.get $6
          i64.load offset=16
          local.set $9
          i32.const -9
          local.set $0
          block $block6
           i32.const 8
           i32.load
           local.get $6
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $1
           i32.eqz
           br_if $block6
           i32.const -22
           local.set $0
           local.get $1
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block6
           local.get $1
           i32.load offset=100
           local.tee $0
           if
            local.get $0
            local.get $9
            i64.const -7046029254386353131
            i64.mul
            i64.const 64
            local.get $1
            i64.load32_u offset=104
            i64.sub
            i64.shr_u
            i32.wrap_i64
            i32.const 2
            i32.shl
            i32.add
            i32.load
            local.set $0
            loop $label3
             local.get $0
             if
              local.get $0
              i64.load offset=8
              local.get $9
              i64.ne
              if
               local.get $0
               i32.load offset=32
               local.set $0
               br $label3
              end
             end
            end
           else
            i32.const 0
            local.set $0
           end
           local.get $0
           local.set $1
           i32.const -2
           local.set $0
           local.get $1
           i32.eqz
           br_if $block6
           local.get $1
           i32.const 1
           i32.store offset=24
           i32.const 0
           local.set $0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           block $block7 (result i32)
            local.get $6
            i64.load offset=16
            local.set $10
            local.get $6
            i64.load32_u offset=8
            i64.const 12
            i64.shl
            local.set $9
            i32.const -9
            i32.const 8
            i32.load
            local.get $6
            i32.load offset=12
            i32.const 2
            i32.shl
            i32.add
            i32.load
            local.tee $5
            i32.eqz
            br_if $block7
            drop
            i32.const -22
            local.get $5
            i32.load offset=72
            if (result i32)
             i32.const 156
             i32.load
            else
             i32.const 0
            end
            br_if $block7
            drop
            local.get $5
            i32.load offset=100
            local.tee $0
            if
             local.get $0
             local.get $10
             i64.const -7046029254386353131
             i64.mul
             i64.const 64
             local.get $5
             i64.load32_u offset=104
             i64.sub
             i64.shr_u
             i32.wrap_i64
             i32.const 2
             i32.shl
             i32.add
             i32.load
             local.set $0
             loop $label4
              local.get $0
              if
               local.get $0
               i64.load offset=8
               local.get $10
               i64.ne
               if
                local.get $0
                i32.load offset=32
                local.set $0
                br $label4
               end
              end
             end
            else
             i32.const 0
             local.set $0
            end
            block $block8 (result i32)
             i32.const -17
             local.get $0
             br_if $block8
             drop
             local.get $5
             i32.load offset=84
             local.tee $0
             i32.const 52
             i32.load
             i32.ge_u
             if
              i32.const 56
              i32.load
              br $block8
             end
             local.get $0
             local.get $5
             i32.load offset=96
             i32.const 60
             i32.load
             i32.mul
             i32.ge_u
             if
              i32.const 72
              i32.load
              local.set $0
              i32.const 80
              i32.load
              local.tee $7
              if
               i32.const 80
               local.get $7
               i32.load
               i32.store
              else
               i32.const 76
               local.get $0
               i32.const 76
               i32.load
               local.tee $7
               i32.add
               i32.store
              end
              local.get $7
              i32.const 0
              local.get $0
              memory.fill
              i32.const 88
              i32.const 88
              i32.load
              local.tee $4
              i32.load
              i32.store
              local.get $4
              local.get $7
              i32.store offset=28
              local.get $4
              i32.const 0
              i32.store
              local.get $4
              local.get $5
              i32.const 88
              i32.add
              local.tee $1
              i32.load offset=4
              i32.store offset=4
              local.get $1
              i32.load offset=4
              if
               local.get $1
               i32.load offset=4
               local.tee $0
               local.get $4
               i32.store
               local.get $0
               i32.load offset=28
               local.get $7
               i64.extend_i32_u
               i64.store
              else
               local.get $1
               local.get $4
               i32.store
              end
              local.get $1
              local.get $4
              i32.store offset=4
              local.get $1
              local.get $1
              i32.load offset=8
              i32.const 1
              i32.add
              i32.store offset=8
             end
             i32.const 88
             i32.const 88
             i32.load
             local.tee $0
             i32.load
             i32.store
             local.get $0
             local.get $10
             i64.store offset=8
             local.get $0
             local.get $9
             i64.store offset=16
             local.get $0
             i32.const 0
             i32.store offset=24
             local.get $0
             i32.const 0
             i32.store
             local.get $0
             local.get $5
             i32.load offset=80
             i32.store offset=4
             local.get $5
             i32.load offset=80
             if
              local.get $5
              i32.load offset=80
              local.get $0
              i32.store
             else
              local.get $5
              local.get $0
              i32.store offset=76
             end
             local.get $5
             local.get $0
             i32.store offset=80
             local.get $5
             local.get $5
             i32.load offset=84
             i32.const 1
             i32.add
             i32.store offset=84
             local.get $5
             local.get $0
             call $37
             i32.const 0
            end
           end
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
            block $block9 (result i32)
             i32.const -16
             i32.const 100
             i32.load
             br_if $block9
             drop
             i32.const 104
             i32.load
             i32.eqz
             if
              i32.const 104
              i32.const 1
              i32.store
              i32.const 108
              call $65
              i32.store
             end
             i32.const -5
             i32.const 108
             i32.load
             br_if $block9
             drop
             i32.const 100
             i32.const 1
             i32.store
             i32.const 0
            end
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $1
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $2
             else
              i32.const -2147483648
             end
            end
           end
          end
          local.set $0
         end
        end
       end
      end
     end
     local.get $0
     local.get $6
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block10
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label5
    end
   end
   local.get $2
   local.set $3
  end
  local.get $3
 )
)
